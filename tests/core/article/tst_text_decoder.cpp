#include "core/article/text_decoder.h"

#include "core/base/code_points.h"

#include <QTest>

#include <algorithm>
#include <random>

using article::decodeText;
using base::ErrorCode;

namespace {

std::string bytesOf(const QByteArray &bytes)
{
    return bytes.toStdString();
}

std::string codesOf(const std::vector<model::Finding> &findings)
{
    std::string codes;
    for (const model::Finding &finding : findings)
        codes += (codes.empty() ? "" : " ") + finding.code;
    return codes;
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEveryEncodingItPromises_data();
    void decodesEveryEncodingItPromises();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void namesTheByteThatBreaksUtf8();
    void givesValidUtf8OrRefusesForAnyBytes();
};

void TestTextDecoder::decodesEveryEncodingItPromises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("findings");

    const QString words = QStringLiteral("Sårede på båren");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const char *findings) {
        QTest::newRow(name) << bytes << text << QString::fromLatin1(findings);
    };
    row("UTF-8", words.toUtf8(), words, "");
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + words.toUtf8(), words, "");
    row("UTF-16 little end first",
        QByteArray("\xFF\xFE"
                   "A\0\xE5\0",
                   6),
        QStringLiteral("Aå"), "");
    row("UTF-16 big end first", QByteArray("\xFE\xFF\0A\0\xE5", 6), QStringLiteral("Aå"), "");
    row("UTF-32 little end first", QByteArray("\xFF\xFE\0\0A\0\0\0\xE5\0\0\0", 12), QStringLiteral("Aå"), "");
    row("UTF-32 big end first", QByteArray("\0\0\xFE\xFF\0\0\0A\0\0\0\xE5", 12), QStringLiteral("Aå"), "");
    row("UTF-16 without a mark", QByteArray("s\0o\0l\0d\0a\0t\0", 12), QStringLiteral("soldat"), "encoding-guessed");
    row("astral letters in UTF-16", QByteArray("\xFF\xFE\x3D\xD8\x00\xDE", 6), QStringLiteral("😀"), "");
    row("a lone surrogate in UTF-16",
        QByteArray("\xFF\xFE"
                   "A\0\x3D\xD8"
                   "B\0",
                   8),
        QStringLiteral("A\uFFFDB"), "surrogates-replaced");
    row("surrogates written in UTF-8", "tal \xED\xA0\x80 slut", QStringLiteral("tal \uFFFD slut"),
        "surrogates-replaced");
    row("Danish in Latin-1", words.toLatin1(), words, "encoding-guessed");
    row("quotes of windows-1252", "\x93Vi bliver her,\x94 siger han \x96 igen",
        QStringLiteral("“Vi bliver her,” siger han – igen"), "encoding-guessed");
    row("declared in HTML", "<meta charset=\"windows-1251\"><p>\xCA\xE8\xE5\xE2</p>",
        QStringLiteral("<meta charset=\"windows-1251\"><p>Киев</p>"), "");
    row("declared in XML", "<?xml version='1.0' encoding='koi8-r'?><p>\xEB\xC9\xC5\xD7</p>",
        QStringLiteral("<?xml version='1.0' encoding='koi8-r'?><p>Киев</p>"), "");
    row("declared otherwise than it is", "<meta charset=iso-8859-1><p>" + words.toUtf8(),
        QStringLiteral("<meta charset=iso-8859-1><p>") + words, "encoding-declared-wrong");
    row("declared with a name nobody knows", "<meta charset=klingon><p>" + words.toLatin1(),
        QStringLiteral("<meta charset=klingon><p>") + words, "encoding-declared-wrong encoding-guessed");
    row("NUL inside", QByteArray("de kom fra byen\0 i nat", 22), QStringLiteral("de kom fra byen i nat"),
        "nul-removed");
    row("line ends of Windows", "en\r\nto\r\n\r\ntre", QStringLiteral("en\nto\n\ntre"), "");
    row("line ends of old Macs", "en\rto\r\rtre", QStringLiteral("en\nto\n\ntre"), "");
}

void TestTextDecoder::decodesEveryEncodingItPromises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, findings);

    const auto decoded = decodeText(bytesOf(bytes), "a.txt");

    QVERIFY(decoded.has_value());
    QCOMPARE(QString::fromStdString(decoded->text), text);
    QCOMPARE(QString::fromStdString(codesOf(decoded->findings)), findings);
}

void TestTextDecoder::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("nothing", {}, ErrorCode::FileEmpty);
    row("blanks only", " \r\n\t ", ErrorCode::FileEmpty);
    row("a mark only", "\xEF\xBB\xBF", ErrorCode::FileEmpty);
    row("a PDF", "%PDF-1.4\n1 0 obj", ErrorCode::FileBinary);
    row("a PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), ErrorCode::FileBinary);
    row("an archive", QByteArray("PK\x03\x04\x14\0", 6), ErrorCode::FileBinary);
    row("a database", QByteArray("SQLite format 3\0\x10\0", 18), ErrorCode::FileBinary);
    row("control characters",
        QByteArray("\x01\x02\x03"
                   "abc\x04\x05\x06\x07",
                   10),
        ErrorCode::FileBinary);
    row("half a UTF-16 letter",
        QByteArray("\xFF\xFE"
                   "A\0B",
                   5),
        ErrorCode::EncodingInvalid);
    row("mostly UTF-8, one byte broken",
        "s\xC3\xA5rede, dr\xC3\xA6"
        "bte \xFF og l\xC3\xB8"
        "b",
        ErrorCode::EncodingInvalid);
    row("letters of no Western language", "\xCA\xE8\xE5\xE2\xF1\xEA\xE8\xE9\xEF\xF0\xEE\xF1\xEF\xE5\xEA\xF2",
        ErrorCode::EncodingInvalid);
}

void TestTextDecoder::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);

    const auto decoded = decodeText(bytesOf(bytes), "bad.txt");

    QVERIFY(!decoded.has_value());
    QCOMPARE(static_cast<int>(decoded.error().code), code);
    QCOMPARE(QString::fromStdString(decoded.error().subject), QStringLiteral("bad.txt"));
}

void TestTextDecoder::namesTheByteThatBreaksUtf8()
{
    const auto decoded = decodeText("Bl\xC3\xA5 b\xC3\xA6r \xC3( og gr\xC3\xB8"
                                    "d",
                                    "bad.txt");

    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().details, (std::vector<std::string>{"UTF-8", "10"}));
}

void TestTextDecoder::givesValidUtf8OrRefusesForAnyBytes()
{
    std::mt19937 random(7);
    for (int run = 0; run < 3000; ++run) {
        std::string bytes(random() % 60, ' ');
        for (char &c : bytes)
            c = static_cast<char>(random() % 4 == 0 ? random() % 256 : 32 + random() % 95);
        const auto decoded = decodeText(bytes, "random");
        if (!decoded)
            continue;
        QVERIFY(base::isValidUtf8(decoded->text));
        QVERIFY(decoded->text.find('\0') == std::string::npos);
        QVERIFY(decoded->text.find('\r') == std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_text_decoder.moc"
