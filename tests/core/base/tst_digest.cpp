#include "core/base/digest.h"

#include <QTest>

#include <algorithm>

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandard_data();
    void agreesWithTheStandard();
    void isTheSameInPieces();
};

void DigestTest::agreesWithTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    // FIPS 180-4 examples.
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block") << QByteArray("abc")
                               << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("padding in a block of its own")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million bytes") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void DigestTest::agreesWithTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    QCOMPARE(QByteArray::fromStdString(base::sha256Hex(bytes.toStdString())), digest);
}

void DigestTest::isTheSameInPieces()
{
    std::string bytes;
    for (int i = 0; i < 300; ++i)
        bytes += static_cast<char>(i * 7);
    for (std::size_t step = 1; step < 130; ++step) {
        base::Sha256 digest;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            QCOMPARE(digest.hex(), base::sha256Hex(bytes.substr(0, at)));
            digest.add(std::string_view(bytes).substr(at, step));
        }
        QCOMPARE(digest.hex(), base::sha256Hex(bytes));
    }
}

QTEST_APPLESS_MAIN(DigestTest)
#include "tst_digest.moc"
