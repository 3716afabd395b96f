#include "model/query/settings.h"

#include "model/domain/filecontent.h"
#include "model/domain/organisation.h"

#include <QtGlobal>

std::span<const SettingInfo> allSettings()
{
    static constexpr SettingInfo all[] = {
        {"status.on_gap_points", QT_TRANSLATE_NOOP("Setting", "Gap still on track, in points"), -10, -100, 0},
        {"status.at_gap_points", QT_TRANSLATE_NOOP("Setting", "Gap still at risk, in points"), -25, -200, 0},
        {"status.hysteresis_points", QT_TRANSLATE_NOOP("Setting", "Hysteresis, in points"), 3, 0, 20},
        {"status.range_green_percent", QT_TRANSLATE_NOOP("Setting", "Periods kept for on track, in percent"), 90, 0,
         100},
        {"status.range_red_percent", QT_TRANSLATE_NOOP("Setting", "Periods kept for at risk, in percent"), 75, 0, 100},
        {"status.final_stretch_days", QT_TRANSLATE_NOOP("Setting", "Final stretch, in days"), 30, 0, 365},
        {"due.grace_days.weekly", QT_TRANSLATE_NOOP("Setting", "Grace for weekly figures, in days"), 3, 0, 60},
        {"due.grace_days.monthly", QT_TRANSLATE_NOOP("Setting", "Grace for monthly figures, in days"), 10, 0, 60},
        {"due.grace_days.quarterly", QT_TRANSLATE_NOOP("Setting", "Grace for quarterly figures, in days"), 15, 0, 60},
        {"due.grace_days.half_yearly", QT_TRANSLATE_NOOP("Setting", "Grace for half-yearly figures, in days"), 20, 0,
         60},
        {"due.grace_days.yearly", QT_TRANSLATE_NOOP("Setting", "Grace for yearly figures, in days"), 30, 0, 60},
        {"due.stale_after.weekly", QT_TRANSLATE_NOOP("Setting", "Weekly figures missing until stale"), 4, 1, 26},
        {"due.stale_after.monthly", QT_TRANSLATE_NOOP("Setting", "Monthly figures missing until stale"), 2, 1, 12},
        {"due.stale_after.quarterly", QT_TRANSLATE_NOOP("Setting", "Quarterly figures missing until stale"), 2, 1, 8},
        {"due.stale_after.half_yearly", QT_TRANSLATE_NOOP("Setting", "Half-yearly figures missing until stale"), 1, 1,
         4},
        {"due.stale_after.yearly", QT_TRANSLATE_NOOP("Setting", "Yearly figures missing until stale"), 1, 1, 4},
        {"rollup.rule", QT_TRANSLATE_NOOP("Setting", "Roll-up rule"), 0, 0, 0, "worst"},
        {"risk.scale", QT_TRANSLATE_NOOP("Setting", "Steps of the risk scale"), 5, 3, 6},
        {"risk.level.medium_from", QT_TRANSLATE_NOOP("Setting", "Risk score from which a risk is medium"), 5, 1, 36},
        {"risk.level.high_from", QT_TRANSLATE_NOOP("Setting", "Risk score from which a risk is high"), 10, 1, 36},
        {"risk.level.critical_from", QT_TRANSLATE_NOOP("Setting", "Risk score from which a risk is critical"), 15, 1,
         36},
        {"risk.objective_expected_from", QT_TRANSLATE_NOOP("Setting", "Risk level that asks for an objective"), 0, 0, 0,
         "high"},
        {"review.default_interval", QT_TRANSLATE_NOOP("Setting", "Usual review interval"), 0, 0, 0, "quarterly"},
        {"retention.years_after_close", QT_TRANSLATE_NOOP("Setting", "Years kept after closing"), 4, 3, 30},
        {"small_group_minimum", QT_TRANSLATE_NOOP("Setting", "Smallest group for people figures"), 20, 5, 1000},
        {"lint.short_characters", QT_TRANSLATE_NOOP("Setting", "Shortest statement, in characters"), 20, 0, 200},
        {"lint.long_characters", QT_TRANSLATE_NOOP("Setting", "Longest statement, in characters"), 300, 50, 600},
        {"lint.most_words", QT_TRANSLATE_NOOP("Setting", "Longest statement, in words"), 40, 5, 200},
        {"lint.similarity_percent", QT_TRANSLATE_NOOP("Setting", "Common words of twin objectives, in percent"), 85, 50,
         100},
        {"lint.speed_factor", QT_TRANSLATE_NOOP("Setting", "How much faster than ever a target may ask"), 2, 1, 10},
        {"lint.longest_months", QT_TRANSLATE_NOOP("Setting", "Months without an interim target: warning"), 24, 6, 120},
        {"lint.blocking_months", QT_TRANSLATE_NOOP("Setting", "Months without an interim target: blocker"), 36, 6, 120},
        {"lint.most_deciding", QT_TRANSLATE_NOOP("Setting", "Most deciding KPIs of an objective"), 5, 1, 50},
        {"lint.red_days", QT_TRANSLATE_NOOP("Setting", "Days overdue from which a review or an action is urgent"), 90,
         1, 730},
        {"lint.evaluation_days", QT_TRANSLATE_NOOP("Setting", "Days after the target date until the evaluation"), 30, 0,
         365},
        {"lint.communication_days", QT_TRANSLATE_NOOP("Setting", "Days after approval until it is communicated"), 60, 1,
         365},
        {"lint.evidence_percent", QT_TRANSLATE_NOOP("Setting", "Readings without evidence, in percent"), 20, 0, 100},
        {"lint.most_live", QT_TRANSLATE_NOOP("Setting", "Most live objectives"), 20, 3, 300},
        {"lint.implementation_percent", QT_TRANSLATE_NOOP("Setting", "Objectives that count only work, in percent"), 60,
         0, 100},
        {"lint.one_owner_percent", QT_TRANSLATE_NOOP("Setting", "Objectives of one owner, in percent"), 50, 0, 100},
        {"lint.same_day_from", QT_TRANSLATE_NOOP("Setting", "Objectives that may end on the same day, less than"), 5, 2,
         100},
        {"lint.static_months", QT_TRANSLATE_NOOP("Setting", "Months without a change of the set"), 18, 3, 60},
        {"audit.year_days", QT_TRANSLATE_NOOP("Setting", "Audit: days of a year"), 365, 30, 1000},
        {"audit.half_year_days", QT_TRANSLATE_NOOP("Setting", "Audit: days in which a bad result needs a reaction"),
         183, 7, 730},
        {"audit.review_year_days", QT_TRANSLATE_NOOP("Setting", "Audit: days until the next management review"), 366,
         30, 1000},
        {"audit.review_late_days",
         QT_TRANSLATE_NOOP("Setting", "Audit: days without a management review that are a major lapse"), 456, 30, 2000},
        {"audit.long_overdue_days", QT_TRANSLATE_NOOP("Setting", "Audit: days overdue that are a minor lapse"), 90, 1,
         730},
        {"audit.very_long_overdue_days",
         QT_TRANSLATE_NOOP("Setting", "Audit: days overdue of decisions and findings that are a minor lapse"), 180, 1,
         1000},
        {"audit.trigger_days", QT_TRANSLATE_NOOP("Setting", "Audit: days until a trigger has its result"), 60, 1, 730},
        {"audit.evaluation_days", QT_TRANSLATE_NOOP("Setting", "Audit: days after the target date to evaluate"), 30, 0,
         365},
        {"audit.tell_days", QT_TRANSLATE_NOOP("Setting", "Audit: days after approval to communicate"), 60, 1, 730},
        {"audit.tell_late_days",
         QT_TRANSLATE_NOOP("Setting", "Audit: days after approval without communication that are a minor lapse"), 120,
         1, 1000},
        {"audit.few_percent",
         QT_TRANSLATE_NOOP("Setting", "Audit: figures missing or without evidence, in percent, observation"), 20, 0,
         100},
        {"audit.many_percent",
         QT_TRANSLATE_NOOP("Setting", "Audit: figures missing or without evidence, in percent, minor lapse"), 50, 0,
         100},
        // A pack with more than 2 GiB is not read again (4.3), so all copies never may be more.
        {"evidence.most_of_one_mib", QT_TRANSLATE_NOOP("Setting", "Evidence: largest copy of a file, in MiB"), 100, 1,
         double(mostOfAnyCopy >> 20)},
        {"evidence.most_of_all_mib", QT_TRANSLATE_NOOP("Setting", "Evidence: most of all copies, in MiB"), 2048, 10,
         2048},
        {"evidence.many_mib",
         QT_TRANSLATE_NOOP("Setting", "Evidence: all copies from which a warning is given, in MiB"), 500, 5, 2048},
        {"approval.below_top_management",
         QT_TRANSLATE_NOOP("Setting", "Heads of units approve tactical and operational objectives: 1 or 0"), 1, 0, 1},
        {"lint.off", QT_TRANSLATE_NOOP("Setting", "Quality rules switched off, by id"), 0, 0, 0, ""},
        {"lint.one_level_justification", QT_TRANSLATE_NOOP("Setting", "Why objectives on one level are enough"), 0, 0,
         0, ""},
    };
    return all;
}

double settingNumber(const Register &reg, const char *key)
{
    for (const SettingInfo &info : allSettings()) {
        if (qstrcmp(info.key, key) != 0)
            continue;
        bool ok = false;
        const double value = reg.setting(QLatin1String(key)).toDouble(&ok);
        return ok && value >= info.least && value <= info.most ? value : info.standard;
    }
    Q_ASSERT_X(false, "settingNumber", "unknown key");
    return 0;
}

int retentionYears(const Register &reg)
{
    constexpr const char *key = "retention.years_after_close";
    return reg.setting(key).isEmpty() ? reg.organisation().retentionYears : int(settingNumber(reg, key));
}

CopyLimits copyLimits(const Register &reg)
{
    const auto bytes = [&](const char *key) { return qint64(settingNumber(reg, key)) << 20; };
    return {bytes("evidence.most_of_one_mib"), bytes("evidence.most_of_all_mib"), bytes("evidence.many_mib")};
}

int smallestGroup(const Register &reg)
{
    constexpr const char *key = "small_group_minimum";
    return reg.setting(key).isEmpty() ? reg.organisation().smallGroupMinimum : int(settingNumber(reg, key));
}

Thresholds thresholdsOf(const Register &reg)
{
    Thresholds t;
    t.onGap = settingNumber(reg, "status.on_gap_points");
    t.atGap = settingNumber(reg, "status.at_gap_points");
    t.hysteresis = settingNumber(reg, "status.hysteresis_points");
    t.rangeGreenPercent = settingNumber(reg, "status.range_green_percent");
    t.rangeRedPercent = settingNumber(reg, "status.range_red_percent");
    t.finalStretchDays = int(settingNumber(reg, "status.final_stretch_days"));
    static constexpr std::pair<Frequency, const char *> grace[]
        = {{Frequency::Continuous, "due.grace_days.monthly"},     {Frequency::Weekly, "due.grace_days.weekly"},
           {Frequency::Monthly, "due.grace_days.monthly"},        {Frequency::Quarterly, "due.grace_days.quarterly"},
           {Frequency::HalfYearly, "due.grace_days.half_yearly"}, {Frequency::Yearly, "due.grace_days.yearly"}};
    static constexpr std::pair<Frequency, const char *> stale[]
        = {{Frequency::Continuous, "due.stale_after.monthly"},     {Frequency::Weekly, "due.stale_after.weekly"},
           {Frequency::Monthly, "due.stale_after.monthly"},        {Frequency::Quarterly, "due.stale_after.quarterly"},
           {Frequency::HalfYearly, "due.stale_after.half_yearly"}, {Frequency::Yearly, "due.stale_after.yearly"}};
    for (const auto &[frequency, key] : grace)
        t.graceDays[size_t(frequency)] = int(settingNumber(reg, key));
    for (const auto &[frequency, key] : stale)
        t.staleAfter[size_t(frequency)] = int(settingNumber(reg, key));
    return t;
}

RollupTerms rollupTermsOf(const Register &reg)
{
    const Thresholds t = thresholdsOf(reg);
    const bool weighted = reg.setting("rollup.rule").trimmed() == QLatin1String("weighted");
    return {weighted ? RollupRule::Weighted : RollupRule::Worst, t.onGap, t.atGap};
}

RiskLevel riskLevel(const Register &reg, int score)
{
    if (score >= settingNumber(reg, "risk.level.critical_from"))
        return RiskLevel::Critical;
    if (score >= settingNumber(reg, "risk.level.high_from"))
        return RiskLevel::High;
    return score >= settingNumber(reg, "risk.level.medium_from") ? RiskLevel::Medium : RiskLevel::Low;
}

std::optional<int> riskScore(const std::optional<int> &likelihood, const std::optional<int> &impact)
{
    return likelihood && impact ? std::optional<int>(*likelihood * *impact) : std::nullopt;
}
