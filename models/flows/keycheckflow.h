// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/callwindow.h"
#include "core/api/client.h"
#include "core/domain/callrecord.h"
#include "core/domain/profile.h"
#include "core/storage/secretstore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace vinculo::models {

//! Checks a profile's address and keys and explains what is wrong (journey J15). Sends the keys to the
//! profile's own host and nowhere else. GUI thread.
class KeyCheckFlow : public QObject
{
    Q_OBJECT
public:
    enum class Step { Address, Keychain, Connection, Keys, Links, Institutions };
    enum class Verdict { Pending, Running, Good, Warning, Bad, Skipped };
    enum class Finding {
        None,
        AddressMalformed,
        AddressNotHttps,
        AddressHasExtras,
        AddressUnusual,
        EnvironmentMismatch, //!< sandbox host in a Production profile or the other way round
        KeysHadSpaces,       //!< stray spaces or quotes were removed
        KeysEmpty,
        KeychainAbsent,
        KeychainLocked,
        NoNetwork,
        TlsRefused,
        NotBelvo,
        Throttled,
        TimedOut,
        KeysRefused,      //!< 401: wrong keys, or keys of the other environment
        ProductionDenied, //!< 403 access_to_production_denied
        ResourceDenied,   //!< 403 on this list
        ServerTrouble,
    };
    struct StepResult
    {
        Step step;
        Verdict verdict = Verdict::Pending;
        Finding finding = Finding::None;
        std::optional<ApiError> error;
        qint64 durationMs = 0;
    };

    using MakeTransport =
        std::function<std::unique_ptr<api::Transport>(const Profile &, const Credentials &)>;

    explicit KeyCheckFlow(storage::SecretStore &secrets, QObject *parent = nullptr);
    //! With another way to Belvo than HTTP, for tests.
    KeyCheckFlow(storage::SecretStore &secrets, MakeTransport makeTransport, QObject *parent = nullptr);
    ~KeyCheckFlow() override;

    //! Its calls count together with those of others to the same host. Before start(); outlives this.
    void setCallWindows(api::CallWindows *windows);
    //! Starts over with these values; keys are trimmed first.
    void start(const Profile &profile, const Credentials &credentials);
    void cancel();
    [[nodiscard]] const QList<StepResult> &results() const { return m_results; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isGood() const; //!< finished, and nothing Bad
    //! Belvo does not know these keys: its code, or "401" without one. Nothing: it does, or nobody asked it.
    [[nodiscard]] std::optional<QString> refusal() const;
    //! Spaces, line ends and quotes around a pasted key removed.
    static QByteArray cleanKey(const QByteArray &pasted);

Q_SIGNALS:
    void changed();
    void finished();
    //! A request of the check has ended, or was given up with it: for the journal. The profile that was
    //! tested.
    void callFinished(const vinculo::Profile &profile, const vinculo::CallRecord &record);

private:
    struct Private;
    void probeKeychain();
    void onKeychain(const Result<storage::KeychainState> &answer);
    void knock();
    void onKnock(const Result<api::Response> &answer);
    void readList(Step step);
    void onList(Step step, const Result<api::ListPage> &page);
    void begin(Step step);
    void settle(Step step, Verdict verdict, Finding finding = Finding::None,
                std::optional<ApiError> error = {});
    StepResult &result(Step step);
    void finish();

    std::unique_ptr<Private> d;
    QList<StepResult> m_results;
    bool m_running = false;
};

} // namespace vinculo::models
