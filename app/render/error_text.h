#pragma once

#include "core/base/result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace render {

/// Errors in words, in the language of the interface, for the window and for stderr alike.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// Why it did not work, as a sentence fragment to stand after a file's name: "the file is empty".
    [[nodiscard]] static QString reason(const base::Error &error);
    /// "FILE: reason"; only the reason where there is no file.
    [[nodiscard]] static QString text(const base::Error &error);

private:
    [[nodiscard]] static QString fileReason(const base::Error &error);
    [[nodiscard]] static QString projectReason(const base::Error &error);
    [[nodiscard]] static QString formatReason(const base::Error &error);
};

} // namespace render
