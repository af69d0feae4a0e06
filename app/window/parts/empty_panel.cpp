#include "app/window/parts/empty_panel.h"

#include "app/render/fonts.h"
#include "app/window/app_style.h"
#include "app/window/parts/key_caps.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int panelWidth = 700;
constexpr int smallestMargin = 20;
// Below the five empty lanes, where there is room for it.
constexpr int lanesEnd = 250;

QPushButton *buttonFor(QAction &action, QWidget *parent)
{
    auto *button = new QPushButton(action.text().remove(u'&'), parent);
    button->setObjectName(action.objectName() + u"EmptyButton"_s);
    button->setAutoDefault(true); // Enter presses the one that has the focus
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace

EmptyPanel::EmptyPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_theme(render::Theme::of(render::ThemeName::Light))
{
    setObjectName(u"emptyPanel"_s);
    const render::TypeScale scale = render::TypeScale::ofApplication();
    auto *title = new QLabel(tr("Drag articles here"), this);
    title->setFont(scale.font(render::TextSize::EmptyTitle, render::TextWeight::Medium));
    title->setAlignment(Qt::AlignCenter);
    auto *explanation = new QLabel(tr("Dateline reads who says what, who moves, and how many are hurt.\n"
                                      "Every claim stays with its sentence. You accept, correct or reject it."),
                                   this);
    explanation->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *first = buttonFor(*actions.import, this);
    makePrimary(*first);
    first->setDefault(true);
    buttons->addWidget(first);
    buttons->addWidget(buttonFor(*actions.open, this));
    buttons->addWidget(buttonFor(*actions.example, this));
    buttons->addStretch(1);
    setFocusProxy(first);

    auto *hints = new QHBoxLayout;
    hints->setSpacing(28);
    hints->addWidget(hint(tr("What can be read"), tr("Text, HTML, JSON and folders of them. What is in a file decides, "
                                                     "not its name.")));
    hints->addWidget(hint(tr("Without articles"), tr("Add an event by hand with [N], or paste text with [Ctrl+V].")));
    hints->addWidget(hint(tr("Move in time"), tr("[W] [S] zoom, [A] [D] move. [?] shows all keys.")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 34, 56, 30);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addSpacing(28);
    layout->addLayout(hints);
    setTheme(m_theme);
    if (parent != nullptr) {
        parent->installEventFilter(this);
        centre();
    }
}

void EmptyPanel::centre()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(panelWidth, std::max(320, room.width() - 2 * smallestMargin));
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const int middle = std::max(lanesEnd, (room.height() - height) / 2);
    // In a low window it covers the lanes rather than be cut.
    const int top = std::max(0, std::min(middle, room.height() - height - smallestMargin / 2));
    setGeometry((room.width() - width) / 2, top, width, height);
}

bool EmptyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        centre();
    return QWidget::eventFilter(watched, event);
}

QWidget *EmptyPanel::hint(const QString &title, const QString &text)
{
    const render::TypeScale scale = render::TypeScale::ofApplication();
    auto *both = new QWidget(this);
    auto *heading = new QLabel(title, both);
    heading->setFont(scale.font(render::TextSize::Small, render::TextWeight::Medium));
    auto *words = new QLabel(both);
    words->setTextFormat(Qt::RichText);
    m_hints.push_back({words, text});
    words->setFont(scale.font(render::TextSize::Small));
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addStretch(1);
    return both;
}

void EmptyPanel::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    for (const auto &[label, words] : m_hints)
        label->setText(keyCaps(words, theme));
    update();
}

void EmptyPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(render::ColourRole::Card));
    QPen dashed(m_theme.colour(render::ColourRole::CardBorder), 2);
    dashed.setDashPattern({5, 4});
    painter.setPen(dashed);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace ui
