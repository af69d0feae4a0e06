#pragma once

#include "app/annotate/claim_fields.h"
#include "app/annotate/time_edit.h"
#include "app/window/drafts/draft.h"
#include "core/store/views.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class FieldRows;

/// The fields of one claim, made for its kind: what is read above, what is written below it. Knows nothing of the
/// project; claim() is what a person made of it.
class ClaimEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimEditor(QWidget *parent = nullptr);

    /// Fields for the claim. Shown anew, the same claim keeps the field that is being edited and those that were
    /// brought out.
    void show(const store::ClaimLine &line);
    void setEditable(bool editable);
    /// The claim as the fields say; nothing while one of them cannot be understood.
    [[nodiscard]] std::optional<model::Claim> claim() const;
    [[nodiscard]] bool isEdited() const;
    /// What stands in the fields, of those that were changed; understood or not.
    [[nodiscard]] TypedFields typed() const;
    /// As if a person had typed it, in fields that are there.
    void type(const TypedFields &fields);
    /// Empty optional fields are hidden until this is called.
    void showAllFields();
    void focusFirst();

Q_SIGNALS:
    void edited();
    void confirmed(); ///< Enter in a field

private:
    struct Row
    {
        ClaimField field;
        QWidget *widget = nullptr;
    };

    void clearRows();
    void build();
    void addField(const ClaimField &field);
    void addCount();
    void addTime(const store::ClaimLine &line);
    void addWords(const QString &label, const QString &name, const QString &text);
    void checkCount();
    static void focusField(QWidget *field);
    [[nodiscard]] QString textOf(const Row &row) const;
    /// What the number field says. Not an optional of an optional: an empty inner one turns into a full outer one.
    struct TypedNumber
    {
        bool understood = false;
        std::optional<model::Count> count; ///< nothing: no number is claimed
    };
    [[nodiscard]] TypedNumber typedNumber() const;

    store::ClaimLine m_line;
    FieldRows *m_form;
    std::vector<Row> m_rows;
    QLineEdit *m_number = nullptr;
    QComboBox *m_modifier = nullptr;
    QLabel *m_numberError = nullptr;
    TimeEdit *m_time = nullptr;
    bool m_editable = true;
    bool m_showsAll = false;
};

} // namespace ui
