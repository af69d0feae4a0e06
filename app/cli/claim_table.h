#pragma once

#include "core/exchange/claim_record.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

/// Claims as lines for a terminal: when, what, who, the words, who says so, where it was read. Times stay EDTF.
class ClaimTable
{
    Q_DECLARE_TR_FUNCTIONS(ClaimTable)

public:
    void add(const exchange::ClaimRecord &record);
    /// Columns as wide as their longest cell, the words cut at a blank.
    [[nodiscard]] QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace cli
