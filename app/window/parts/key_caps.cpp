#include "app/window/parts/key_caps.h"

using namespace Qt::StringLiterals;

namespace ui {

QString keyCaps(const QString &words, const render::Theme &theme)
{
    // Rich text knows no border round words: the cap is a field of another colour.
    const QString cap = u"<span style=\"background-color:%1;color:%2;\">&nbsp;%3&nbsp;</span>"_s;
    const QString back = theme.colour(render::ColourRole::ButtonPressed).name();
    const QString ink = theme.colour(render::ColourRole::Ink).name();
    QString text;
    qsizetype at = 0;
    for (qsizetype open = words.indexOf(u'['); open >= 0; open = words.indexOf(u'[', at)) {
        const qsizetype close = words.indexOf(u']', open);
        if (close < 0)
            break;
        text += words.sliced(at, open - at).toHtmlEscaped();
        text += cap.arg(back, ink, words.sliced(open + 1, close - open - 1).toHtmlEscaped());
        at = close + 1;
    }
    text += words.sliced(at).toHtmlEscaped();
    return text.replace(u"   "_s, u"&nbsp; &nbsp;"_s);
}

} // namespace ui
