#pragma once

#include "app/exporter/export_wish.h"
#include "app/exporter/picture_source.h"

#include <QImage>
#include <QObject>

#include <optional>
#include <thread>

namespace ui {

/// A picture as it would be exported, made small.
struct DrawnPreview
{
    QImage image;
    QSize size; ///< of the picture itself, in pixels of 1/96 inch
    int pages = 1;
};

/// Draws previews in a worker, one at a time. While one is drawn only the newest wish waits; the others are forgotten.
class PreviewTask : public QObject
{
    Q_OBJECT

public:
    explicit PreviewTask(std::shared_ptr<const PictureSource> source, QObject *parent = nullptr);
    ~PreviewTask() override;

    /// box is in the widget's pixels.
    void ask(const ExportWish &wish, QSize box, double devicePixelRatio);
    /// Waits for the worker and lets go of the project; nothing is drawn after it.
    void stop();

Q_SIGNALS:
    void drawn(const DrawnPreview &preview);
    void failed(const base::Error &error);

private:
    struct Request
    {
        ExportWish wish;
        QSize box;
        double devicePixelRatio = 1;
    };
    void start(const Request &request);
    void finish(const base::Result<DrawnPreview> &preview);
    [[nodiscard]] static base::Result<DrawnPreview> draw(const PictureSource &source, const Request &request);

    std::shared_ptr<const PictureSource> m_source;
    std::optional<Request> m_waiting;
    bool m_isRunning = false;
    std::jthread m_worker;
};

} // namespace ui
