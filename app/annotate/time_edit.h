#pragma once

#include "app/annotate/time_words.h"
#include "app/render/theme.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace ui {

class WrappedLabel;

/// A time as plain words or EDTF, with what was understood below it while typing. What is no time gets a border and a
/// sentence, and is kept.
class TimeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    void setContext(const TimeContext &context);
    /// The words for a value that is known; hint is shown below while they stand as they are.
    void setTime(const base::Edtf &edtf, const QString &words, const QString &hint);
    /// As if a person had typed the words.
    void type(const QString &words);
    /// Nothing when the words are no time.
    [[nodiscard]] std::optional<base::Edtf> time() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] QLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void edited();

private:
    void echo();

    TimeContext m_context;
    QLineEdit *m_line;
    WrappedLabel *m_echo;
    base::Edtf m_known;
    QString m_knownWords;
    QString m_hint;
};

/// Marks a field as invalid or not, by a property that the style sheet of the window's fields reads.
void markInvalid(QWidget &field, bool invalid);

} // namespace ui
