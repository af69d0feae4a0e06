#include "app/render/paint/image_cache.h"

#include <QtTest/QTest>

namespace {

QImage picture(int side)
{
    return QImage(side, side, QImage::Format_ARGB32_Premultiplied);
}

constexpr std::size_t bytesOfTen = 10 * 10 * 4;

} // namespace

class TestImageCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasKept();
    void dropsTheLongestUnused();
    void keepsOnePictureLargerThanItsLimit();
    void replacesAPictureOfTheSameKey();
};

void TestImageCache::givesBackWhatWasKept()
{
    render::ImageCache cache(1000);
    QVERIFY(cache.find(1) == nullptr);
    cache.insert(1, picture(10));
    QVERIFY(cache.find(1) != nullptr);
    QCOMPARE(cache.find(1)->width(), 10);
}

void TestImageCache::dropsTheLongestUnused()
{
    render::ImageCache cache(2 * bytesOfTen);
    cache.insert(1, picture(10));
    cache.insert(2, picture(10));
    QVERIFY(cache.find(1) != nullptr);
    cache.insert(3, picture(10));
    QVERIFY(cache.find(1) != nullptr);
    QVERIFY(cache.find(2) == nullptr);
    QVERIFY(cache.find(3) != nullptr);
    QCOMPARE(cache.bytes(), 2 * bytesOfTen);
}

void TestImageCache::keepsOnePictureLargerThanItsLimit()
{
    render::ImageCache cache(10);
    QCOMPARE(cache.insert(1, picture(10)).width(), 10);
    QCOMPARE(cache.size(), std::size_t(1));
    cache.insert(2, picture(10));
    QCOMPARE(cache.size(), std::size_t(1));
}

void TestImageCache::replacesAPictureOfTheSameKey()
{
    render::ImageCache cache(1 << 20);
    cache.insert(1, picture(20));
    cache.insert(1, picture(10));
    QCOMPARE(cache.bytes(), bytesOfTen);
    QCOMPARE(cache.find(1)->width(), 10);
}

QTEST_APPLESS_MAIN(TestImageCache)
#include "tst_image_cache.moc"
