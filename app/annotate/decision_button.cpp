#include "app/annotate/decision_button.h"

#include "app/render/fonts.h"
#include "app/window/app_style.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int gap = 8;
constexpr int keyPadding = 5;

QString plainText(QString text)
{
    return text.remove(u'&');
}

} // namespace

DecisionButton::DecisionButton(QAction &action, bool isDefault, QWidget *parent)
    : QPushButton(parent), m_action(action), m_theme(render::Theme::of(render::ThemeName::Light))
{
    setObjectName(action.objectName() + u"Button"_s);
    setDefault(isDefault);
    if (isDefault)
        makePrimary(*this);
    setMinimumHeight(28);
    connect(this, &QPushButton::clicked, &m_action, &QAction::trigger);
    connect(&m_action, &QAction::changed, this, &DecisionButton::follow);
    follow();
}

void DecisionButton::follow()
{
    setEnabled(m_action.isEnabled());
    setAccessibleName(plainText(m_action.text()));
    update();
}

void DecisionButton::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

QSize DecisionButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width =
        metrics.horizontalAdvance(plainText(m_action.text())) + gap + metrics.height() + 2 * keyPadding + 24;
    return {width, 28};
}

void DecisionButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const QString text = plainText(m_action.text());
    const QString key = m_action.shortcut().toString(QKeySequence::NativeText);
    QFont words = font();
    words.setWeight(isDefault() ? QFont::DemiBold : QFont::Normal);
    const QFont small = render::TypeScale::ofApplication().font(render::TextSize::Caption);
    const QFontMetrics metrics(words);
    const int keyWidth = key.isEmpty() ? 0 : std::max(QFontMetrics(small).horizontalAdvance(key) + 2 * keyPadding, 18);
    const int total = metrics.horizontalAdvance(text) + (keyWidth > 0 ? gap + keyWidth : 0);
    int x = std::max(4, (width() - total) / 2);
    const bool primary = property("primary").toBool();
    const QColor ink = m_theme.colour(!isEnabled() ? render::ColourRole::InkDisabled
                                      : primary    ? render::ColourRole::OnAccent
                                                   : render::ColourRole::Ink);
    painter.setPen(ink);
    painter.setFont(words);
    painter.drawText(QRect(x, 0, metrics.horizontalAdvance(text) + 2, height()), Qt::AlignVCenter, text);
    if (keyWidth == 0)
        return;
    x += metrics.horizontalAdvance(text) + gap;
    const QRect box(x, (height() - 17) / 2, keyWidth, 17);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setFont(small);
    painter.drawText(box, Qt::AlignCenter, key);
}

} // namespace ui
