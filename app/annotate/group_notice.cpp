#include "app/annotate/group_notice.h"

#include "app/annotate/decision_button.h"
#include "app/render/fonts.h"
#include "app/render/shapes.h"
#include "app/window/parts/wrapped_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int markSize = 12;

} // namespace

GroupNotice::GroupNotice(const QString &name, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_mark(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_claims(new WrappedLabel(this))
    , m_question(new WrappedLabel(this))
{
    setObjectName(name);
    setProperty("notice", true);
    const render::TypeScale scale = render::TypeScale::ofApplication();
    m_title->setFont(scale.font(render::TextSize::Body, render::TextWeight::Medium));
    m_claims->setFont(scale.font(render::TextSize::Small));
    m_question->setFont(scale.font(render::TextSize::Small));
    m_title->setObjectName(name + u"Title"_s);
    m_claims->setObjectName(name + u"Claims"_s);
    m_question->setObjectName(name + u"Question"_s);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(6);
    heading->addWidget(m_mark, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction *action : actions)
        buttons->addWidget(new DecisionButton(*action, false, this));
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_claims);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
}

void GroupNotice::setWords(const GroupNoticeWords &words)
{
    m_disputed = words.disputed;
    m_title->setWords(words.title);
    m_claims->setWords(words.claims);
    m_question->setWords(words.question);
    m_question->setVisible(!words.question.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.claims + u'\n' + words.question);
    showMark();
}

void GroupNotice::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    for (DecisionButton *button : findChildren<DecisionButton *>())
        button->setTheme(theme);
    showMark();
}

void GroupNotice::showMark()
{
    m_mark->setVisible(m_disputed);
    m_mark->setPixmap(render::statusPixmap(m_theme, render::StatusShape::Disputed, markSize, devicePixelRatioF()));
}

} // namespace ui
