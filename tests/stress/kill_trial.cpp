#include "tests/stress/kill_trial.h"

#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "tests/stress/random_edits.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace stress {

namespace {

constexpr int mostAcknowledged = 12;      ///< actions of one child before it is killed
constexpr int longestPauseUs = 9000;      ///< between an acknowledgement and the kill
constexpr int longestWaitMs = 30000;      ///< for one acknowledgement
constexpr std::uint32_t importsInTen = 2; ///< actions
constexpr std::uint32_t movesInTen = 2;   ///< actions: undo or redo

void acknowledge(const store::Reader &reader)
{
    std::printf("done %s\n", store::contentDigest(reader)->c_str());
    std::fflush(stdout);
}

bool importOne(store::Writer &writer, int number)
{
    const auto batch = writer.beginBatch("killed").get();
    return batch && writer.importArticle(*batch, article(number)).get() && writer.finishBatch(*batch).get();
}

/// At an end of the history there is nothing to move to, which is no failure.
bool moveOrStay(store::Writer &writer, bool back)
{
    const auto moved = (back ? writer.undo() : writer.redo()).get();
    return moved || moved.error().code == base::ErrorCode::NothingToUndo ||
           moved.error().code == base::ErrorCode::NothingToRedo;
}

class KillTrial
{
public:
    explicit KillTrial(std::uint32_t seed)
        : m_random(seed), m_path((m_folder.path() + "/project.dateline"_L1).toStdString())
    {
    }

    bool run(std::size_t kills)
    {
        if (!store::ProjectFile::create(m_path))
            return fail("the project cannot be made");
        for (m_kill = 0; m_kill < kills; ++m_kill) {
            if (!workAndKill() || !survived())
                return false;
        }
        return true;
    }

    void print(std::size_t kills, std::uint32_t seed) const
    {
        std::printf(R"({"name":"stress_kill","seed":%u,"kills":%zu,"acknowledged":%zu,"under_way_whole":%zu})"
                    "\n",
                    seed, kills, m_acknowledged, m_underWay);
    }

private:
    bool workAndKill()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"work"_s, QString::fromStdString(m_path), QString::number(m_random() % 1000000)});
        const int wanted = 1 + static_cast<int>(m_random() % mostAcknowledged);
        QByteArray told;
        while (told.count('\n') < wanted) {
            if (!child.waitForReadyRead(longestWaitMs))
                return fail("the child says nothing: " + child.errorString().toStdString());
            told += child.readAll();
        }
        QThread::usleep(m_random() % longestPauseUs);
        child.kill();
        child.waitForFinished();
        told += child.readAll();
        const QByteArrayList lines = told.split('\n'); // the last is no whole line
        m_acknowledged += static_cast<std::size_t>(lines.size()) - 1;
        m_digest = lines[lines.size() - 2].mid(5).toStdString();
        return true;
    }

    bool survived()
    {
        auto project = store::ProjectFile::open(m_path);
        if (!project || !project->isWritable())
            return fail("the file cannot be opened for writing");
        const auto checked = store::checkProject(*project->openReader());
        if (!checked || !checked->problems.empty())
            return fail(checked ? checked->problems.front().subject + ": " + checked->problems.front().detail
                                : std::string("the file cannot be checked"));
        if (!holdsAcknowledged(*project))
            return fail("what was acknowledged is not there");
        return project->close() ? true : fail("the file cannot be closed");
    }

    /// The last acknowledged state is the file's, or one step from it: the action that was under way.
    bool holdsAcknowledged(store::ProjectFile &project)
    {
        const auto is = [&] { return *store::contentDigest(*project.openReader()) == m_digest; };
        if (is())
            return true;
        ++m_underWay;
        if (project.writer().undo().get()) {
            const bool before = is();
            if (!project.writer().redo().get())
                return false;
            if (before)
                return true;
        }
        if (!project.writer().redo().get()) // an undo was under way
            return false;
        const bool behind = is();
        return project.writer().undo().get() && behind;
    }

    bool fail(const std::string &wrong)
    {
        std::fprintf(stderr, "stress: kill %zu: %s\n", m_kill, wrong.c_str());
        return false;
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    std::string m_path;
    std::string m_digest; ///< of the last acknowledged state
    std::size_t m_kill = 0;
    std::size_t m_acknowledged = 0;
    std::size_t m_underWay = 0; ///< actions under way that were found whole
};

} // namespace

int runKillTrial(std::size_t kills, std::uint32_t seed)
{
    KillTrial trial(seed);
    if (!trial.run(kills))
        return 1;
    trial.print(kills, seed);
    return 0;
}

int workUntilKilled(const std::string &path, std::uint32_t seed)
{
    auto project = store::ProjectFile::open(path);
    if (!project || !project->isWritable())
        return 1;
    const auto reader = project->openReader();
    std::mt19937 random(seed);
    RandomEdits edits(seed);
    for (;;) {
        const std::uint32_t choice = random() % 10;
        const bool empty = reader->articles()->empty();
        bool done = false;
        if (empty || choice < importsInTen)
            done = importOne(project->writer(), static_cast<int>(random() % 1000000));
        else if (choice < importsInTen + movesInTen)
            done = moveOrStay(project->writer(), random() % 2 == 0);
        else
            done = project->writer().edit(edits.next(*reader)).get().has_value();
        if (!done)
            return 1;
        acknowledge(*reader);
    }
}

} // namespace stress
