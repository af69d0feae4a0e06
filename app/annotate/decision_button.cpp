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

/// A key alone is shown on the button; one with Ctrl has no room there.
QString keyOf(const QAction &action)
{
    const QKeySequence keys = action.shortcut();
    const bool alone = keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier;
    return alone ? keys.toString(QKeySequence::NativeText) : QString();
}

int keyWidth(const QString &key)
{
    const QFont small = render::TypeScale::ofApplication().font(render::TextSize::Caption);
    return key.isEmpty() ? 0 : std::max(QFontMetrics(small).horizontalAdvance(key) + 2 * keyPadding, 18);
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
    if (keyOf(m_action).isEmpty())
        setToolTip(m_action.shortcut().toString(QKeySequence::NativeText));
    update();
}

void DecisionButton::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    update();
}

QSize DecisionButton::sizeHint() const
{
    const int key = keyWidth(keyOf(m_action));
    const int words = QFontMetrics(font()).horizontalAdvance(plainText(m_action.text()));
    return {words + (key > 0 ? gap + key : 0) + 32, 28};
}

void DecisionButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const QString text = plainText(m_action.text());
    const QString key = keyOf(m_action);
    QFont words = font();
    words.setWeight(isDefault() ? QFont::DemiBold : QFont::Normal);
    const QFont small = render::TypeScale::ofApplication().font(render::TextSize::Caption);
    const QFontMetrics metrics(words);
    const int total = metrics.horizontalAdvance(text) + (key.isEmpty() ? 0 : gap + keyWidth(key));
    int x = std::max(4, (width() - total) / 2);
    const bool primary = property("primary").toBool();
    const QColor ink = m_theme.colour(!isEnabled() ? render::ColourRole::InkDisabled
                                      : primary    ? render::ColourRole::OnAccent
                                                   : render::ColourRole::Ink);
    painter.setPen(ink);
    painter.setFont(words);
    painter.drawText(QRect(x, 0, metrics.horizontalAdvance(text) + 2, height()), Qt::AlignVCenter, text);
    if (key.isEmpty())
        return;
    x += metrics.horizontalAdvance(text) + gap;
    const QRect box(x, (height() - 17) / 2, keyWidth(key), 17);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setFont(small);
    painter.drawText(box, Qt::AlignCenter, key);
}

} // namespace ui
