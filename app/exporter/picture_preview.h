#pragma once

#include "app/exporter/preview_task.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace ui {

/// Shows a picture as it will be, and says how large it becomes. While it draws, the last one stays.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(std::shared_ptr<const PictureSource> source, QWidget *parent = nullptr);

    void show(const ExportWish &wish);
    /// Lets go of the project.
    void stop() { m_task.stop(); }
    /// False while it is known that the picture cannot be made so.
    [[nodiscard]] bool isPossible() const { return m_isPossible; }
    [[nodiscard]] const QImage &image() const { return m_image; }

Q_SIGNALS:
    void judged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void showDrawn(const DrawnPreview &preview);
    void showError(const base::Error &error);
    void judge(bool isPossible, const QString &words);
    [[nodiscard]] QString sizeWords(const DrawnPreview &preview) const;

    PreviewTask m_task;
    ExportWish m_wish;
    QImage m_image;
    bool m_isPossible = true;
    QTimer *m_pause; ///< a spin box that is held down asks once
    QWidget *m_paper;
    QLabel *m_words;
};

} // namespace ui
