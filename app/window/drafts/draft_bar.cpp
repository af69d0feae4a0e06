#include "app/window/drafts/draft_bar.h"

#include "app/window/drafts/drafts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestExcerpt = 60;

QString excerptOf(const Draft &draft)
{
    const QString words = draft.excerpt.simplified();
    return words.size() > longestExcerpt ? words.first(longestExcerpt).trimmed() + u" …"_s : words;
}

QString timeOf(const Draft &draft)
{
    const QDateTime local = draft.typed.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QString titleOf(const Draft &draft)
{
    switch (draft.kind) {
    case Draft::Kind::Remark:
        break;
    case Draft::Kind::Event:
        return draft.article.isValid() ? DraftBar::tr("Unfinished claim from %1")
                                       : DraftBar::tr("Unfinished event from %1");
    case Draft::Kind::Correction:
        if (draft.fields.size() == 1 && draft.fields.contains(u"claimNote"_s))
            break;
        return DraftBar::tr("Unfinished correction from %1");
    }
    return DraftBar::tr("Unfinished note from %1");
}

} // namespace

DraftBar::DraftBar(const Drafts &drafts, QAction &resume, QAction &discard, QWidget *parent)
    : QFrame(parent), m_drafts(drafts), m_resume(resume), m_discard(discard), m_what(new QLabel(this))
{
    setObjectName(u"draftBar"_s);
    setAutoFillBackground(true);
    m_what->setObjectName(u"draftWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(6);
    layout->addWidget(m_what, 1);
    m_resume.setIconText(tr("Continue"));
    m_discard.setIconText(tr("Discard"));
    for (QAction *action : {&m_resume, &m_discard}) {
        auto *button = new QToolButton(this);
        button->setObjectName(action == &m_resume ? u"draftContinue"_s : u"draftDiscard"_s);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(&m_drafts, &Drafts::offeredChanged, this, &DraftBar::showOffer);
    showOffer();
}

void DraftBar::showOffer()
{
    const Draft *draft = m_drafts.offered();
    m_resume.setEnabled(draft != nullptr);
    m_discard.setEnabled(draft != nullptr);
    setVisible(draft != nullptr);
    if (draft == nullptr)
        return;
    QString words = titleOf(*draft).arg(timeOf(*draft));
    if (const QString excerpt = excerptOf(*draft); !excerpt.isEmpty())
        words = tr("%1: %2").arg(words, excerpt);
    const auto others = static_cast<int>(m_drafts.offeredCount()) - 1;
    m_what->setText(others > 0 ? tr("%1 · %n more", nullptr, others).arg(words) : words);
    m_what->setToolTip(draft->excerpt);
}

} // namespace ui
