#include "app/window/parts/key_caps.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

class KeyCapsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWritten_data();
    void keepsWhatIsWritten();
    void drawsAKeyOnAFieldOfItsOwn();
};

void KeyCapsTest::keepsWhatIsWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no key") << u"move on"_s << u"move on"_s;
    QTest::newRow("a key") << u"[N] note"_s << u" N  note"_s;
    QTest::newRow("two keys") << u"[J] next   [K] previous"_s << u" J  next    K  previous"_s;
    QTest::newRow("an open bracket") << u"a [b"_s << u"a [b"_s;
    QTest::newRow("no markup of its own") << u"<b> [<] & more"_s << u"<b>  <  & more"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void KeyCapsTest::keepsWhatIsWritten()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QTextDocument document;
    document.setHtml(ui::keyCaps(words, render::Theme::of(render::ThemeName::Light)));
    QCOMPARE(document.toPlainText().replace(QChar::Nbsp, u' '), shown);
}

void KeyCapsTest::drawsAKeyOnAFieldOfItsOwn()
{
    const render::Theme dark = render::Theme::of(render::ThemeName::Dark);
    const QString text = ui::keyCaps(u"[N] note"_s, dark);
    QVERIFY(text.contains(dark.colour(render::ColourRole::ButtonPressed).name()));
}

QTEST_MAIN(KeyCapsTest)
#include "tst_key_caps.moc"
