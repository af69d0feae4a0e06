#pragma once

#include "core/store/sqlite/connection.h"

namespace store {

/// All or nothing: rolled back unless committed.
class Transaction
{
public:
    /// Takes the lock for writing at once, so that no later statement is refused for it.
    [[nodiscard]] static base::Result<Transaction> begin(Connection &connection)
    {
        if (auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
            return tl::unexpected(begun.error());
        return Transaction(connection);
    }
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction() { rollBack(); }

    [[nodiscard]] base::Result<void> commit()
    {
        auto committed = m_connection->run("COMMIT");
        if (committed)
            m_connection = nullptr;
        else
            rollBack();
        return committed;
    }

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    void rollBack()
    {
        // SQLite may have rolled back by itself (disk full); a second time is an error without consequence.
        if (m_connection)
            static_cast<void>(m_connection->runScript("ROLLBACK"));
        m_connection = nullptr;
    }

    Connection *m_connection;
};

} // namespace store
