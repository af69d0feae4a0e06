#include "core/store/writing/message_queue.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using store::MessageQueue;

class TestMessageQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfEachLine();
    void urgentMessagesGoFirst();
    void popIfTakesOnlyWhatIsWantedAndNothingUrgentWaits();
    void pushWaitsWhileTheLineIsFull();
    void urgentMessagesNeverWaitToGetIn();
    void whatIsQueuedOutlivesTheClosing();
    void losesNothingBetweenThreads();
};

void TestMessageQueue::keepsTheOrderOfEachLine()
{
    MessageQueue<int> queue(10);
    for (int i = 0; i < 5; ++i)
        queue.push(i);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(*queue.pop(), i);
}

void TestMessageQueue::urgentMessagesGoFirst()
{
    MessageQueue<int> queue(10);
    queue.push(1);
    queue.pushUrgent(2);
    queue.pushUrgent(3);
    QCOMPARE(*queue.pop(), 2);
    QCOMPARE(*queue.pop(), 3);
    QCOMPARE(*queue.pop(), 1);
}

void TestMessageQueue::popIfTakesOnlyWhatIsWantedAndNothingUrgentWaits()
{
    const auto isSmall = [](int number) { return number < 10; };
    MessageQueue<int> queue(10);
    QVERIFY(!queue.popIf(isSmall));
    queue.push(1);
    queue.push(20);
    queue.push(2);
    QCOMPARE(*queue.popIf(isSmall), 1);
    QVERIFY(!queue.popIf(isSmall)); // 20 is next
    QCOMPARE(*queue.pop(), 20);
    queue.pushUrgent(3);
    QVERIFY(!queue.popIf(isSmall));
}

void TestMessageQueue::pushWaitsWhileTheLineIsFull()
{
    MessageQueue<int> queue(2);
    queue.push(1);
    queue.push(2);
    std::atomic<bool> isIn = false;
    std::thread pusher([&] {
        queue.push(3);
        isIn = true;
    });
    std::this_thread::yield();
    QVERIFY(!isIn);
    QCOMPARE(*queue.pop(), 1);
    pusher.join();
    QVERIFY(isIn);
    QCOMPARE(*queue.pop(), 2);
    QCOMPARE(*queue.pop(), 3);
}

void TestMessageQueue::urgentMessagesNeverWaitToGetIn()
{
    MessageQueue<int> queue(1);
    queue.push(1);
    for (int i = 2; i < 50; ++i)
        queue.pushUrgent(i);
    QCOMPARE(*queue.pop(), 2);
}

void TestMessageQueue::whatIsQueuedOutlivesTheClosing()
{
    MessageQueue<int> queue(10);
    queue.push(1);
    queue.pushUrgent(2);
    queue.close();
    QCOMPARE(*queue.pop(), 2);
    QCOMPARE(*queue.pop(), 1);
    QVERIFY(!queue.pop());
}

void TestMessageQueue::losesNothingBetweenThreads()
{
    constexpr int perThread = 2'000;
    MessageQueue<int> queue(3);
    std::vector<std::thread> pushers;
    for (int thread = 0; thread < 3; ++thread)
        pushers.emplace_back([&queue, thread] {
            for (int i = 0; i < perThread; ++i) {
                if (i % 5 == 0)
                    queue.pushUrgent(thread * perThread + i);
                else
                    queue.push(thread * perThread + i);
            }
        });
    std::vector<bool> seen(3 * perThread, false);
    for (int i = 0; i < 3 * perThread; ++i)
        seen[static_cast<std::size_t>(*queue.pop())] = true;
    for (std::thread &pusher : pushers)
        pusher.join();
    QVERIFY(std::find(seen.begin(), seen.end(), false) == seen.end());
}

QTEST_APPLESS_MAIN(TestMessageQueue)
#include "tst_message_queue.moc"
