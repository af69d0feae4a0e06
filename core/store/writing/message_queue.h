#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace store {

/// Two lines of messages for one reader: urgent ones go first and never wait to get in; the others wait while their
/// line is full. The only mutex between the writer and everybody else.
template <class Message>
class MessageQueue
{
public:
    explicit MessageQueue(std::size_t length) : m_length(length) {}

    void pushUrgent(Message message)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_urgent.push_back(std::move(message));
        }
        m_filled.notify_one();
    }
    /// Blocks while the line is full.
    void push(Message message)
    {
        {
            std::unique_lock lock(m_mutex);
            m_emptied.wait(lock, [this] { return m_waiting.size() < m_length || m_isClosed; });
            m_waiting.push_back(std::move(message));
        }
        m_filled.notify_one();
    }
    /// Nothing once the queue is closed and empty.
    [[nodiscard]] std::optional<Message> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_urgent.empty() || !m_waiting.empty() || m_isClosed; });
        auto &line = m_urgent.empty() ? m_waiting : m_urgent;
        if (line.empty())
            return std::nullopt;
        Message message = std::move(line.front());
        line.pop_front();
        m_emptied.notify_one();
        return message;
    }
    /// The next one if none is urgent and wants(it). Does not wait.
    template <class Predicate>
    [[nodiscard]] std::optional<Message> popIf(Predicate &&wants)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_urgent.empty() || m_waiting.empty() || !wants(std::as_const(m_waiting.front())))
            return std::nullopt;
        Message message = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_emptied.notify_one();
        return message;
    }
    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isClosed = true;
        }
        m_filled.notify_all();
        m_emptied.notify_all();
    }

private:
    const std::size_t m_length;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<Message> m_urgent;
    std::deque<Message> m_waiting;
    bool m_isClosed = false;
};

} // namespace store
