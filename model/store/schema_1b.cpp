#include "model/store/schemasteps.h"

// Schema 1, part 2: frozen text, made once from the dictionary and never edited. A new field is a new step.
// clang-format off
std::vector<const char *> schema1Records()
{
    return {
            R"(CREATE TABLE "approval" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "subject_kind" )"
            R"(TEXT NOT NULL, "subject" TEXT, "version" TEXT, "decision" TEXT NOT NULL, "approver" TEXT REFERENCES )"
            R"("person"("id") DEFERRABLE INITIALLY DEFERRED, "decided_on" TEXT NOT NULL, "medium" TEXT, )"
            R"("record_reference" TEXT, "conditions" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "change_record" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "date" TEXT )"
            R"(NOT NULL, "objective" TEXT NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "field" )"
            R"(TEXT NOT NULL, "old_value" TEXT, "new_value" TEXT, "rationale" TEXT, "trigger" TEXT REFERENCES )"
            R"("trigger"("id") DEFERRABLE INITIALLY DEFERRED, "requested_by" TEXT REFERENCES "person"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "approved_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("version_from" TEXT, "version_to" TEXT, "consideration" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "kpi" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "objective" TEXT NOT )"
            R"(NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "name" TEXT NOT NULL, "direction" TEXT )"
            R"(NOT NULL, "aggregation" TEXT, "window" TEXT, "unit" TEXT, "frequency" TEXT NOT NULL, "baseline" TEXT, )"
            R"("target" TEXT, "lower" TEXT, "upper" TEXT, "tolerance" TEXT, "status_mode" TEXT, "green_limit" TEXT, )"
            R"("red_limit" TEXT, "start_date" TEXT, "target_date" TEXT, "sustain_periods" INTEGER, "deciding" INTEGER )"
            R"(NOT NULL, "weight" TEXT, "lead_lag" TEXT, "measure_type" TEXT, "data_source" TEXT, "collector" TEXT )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "evaluator" TEXT REFERENCES "person"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "evaluation_frequency" TEXT, "formula_text" TEXT, "valid_min" TEXT, )"
            R"("valid_max" TEXT, "information_need" TEXT, "customer" TEXT REFERENCES "person"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "reporting_format" TEXT, "decimals" INTEGER, "baseline_date" TEXT, "baseline_source")"
            R"( TEXT, "baseline_due" TEXT, "scale" TEXT, "zero_denominator" TEXT, "grace_days" INTEGER, "max_age_days" )"
            R"(INTEGER, "collection_method" TEXT, "validity_note" TEXT, "evidence_required" INTEGER NOT NULL, "on_gap" )"
            R"(TEXT, "at_gap" TEXT, "hysteresis" TEXT, "interim_mode" TEXT, "progress_from_plan" INTEGER NOT NULL, )"
            R"("scale_labels" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "interim_target" ("id" TEXT PRIMARY KEY NOT NULL, "kpi" TEXT NOT NULL REFERENCES )"
            R"("kpi"("id") DEFERRABLE INITIALLY DEFERRED, "due_date" TEXT NOT NULL, "value" TEXT NOT NULL, "note" TEXT,)"
            R"( UNIQUE("kpi", "due_date")) STRICT)",
            R"(CREATE TABLE "action" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "objective" TEXT NOT)"
            R"( NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT, "title" TEXT NOT NULL, )"
            R"("unit" TEXT REFERENCES "org_unit"("id") DEFERRABLE INITIALLY DEFERRED, "responsible" TEXT REFERENCES )"
            R"("person"("id") DEFERRABLE INITIALLY DEFERRED, "start_date" TEXT, "due_date" TEXT, "original_due_date" )"
            R"(TEXT, "status" TEXT, "percent_complete" INTEGER, "effort_days" TEXT, "completed_on" TEXT, "mandatory" )"
            R"(INTEGER NOT NULL, "completion_criterion" TEXT, "phase" TEXT REFERENCES "action"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "description" TEXT, "blocked_reason" TEXT, "cancelled_reason" TEXT, "control" TEXT )"
            R"(REFERENCES "control"("id") DEFERRABLE INITIALLY DEFERRED, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "action_dependency" ("id" TEXT PRIMARY KEY NOT NULL, "predecessor" TEXT NOT NULL REFERENCES)"
            R"( "action"("id") DEFERRABLE INITIALLY DEFERRED, "successor" TEXT NOT NULL REFERENCES "action"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "lag_days" INTEGER, UNIQUE("predecessor", "successor")) STRICT)",
            R"(CREATE TABLE "resource" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "objective" TEXT )"
            R"(NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "kind" TEXT NOT NULL, "description")"
            R"( TEXT, "amount" TEXT, "unit" TEXT, "planned" INTEGER, "approved" INTEGER, "spent" INTEGER, "approved_by")"
            R"( TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "approved_on" TEXT, "none_needed" INTEGER)"
            R"( NOT NULL, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "raci" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT REFERENCES "objective"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "person" TEXT NOT NULL REFERENCES "person"("id") DEFERRABLE INITIALLY )"
            R"(DEFERRED, "role" TEXT NOT NULL, "action" TEXT REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"(UNIQUE("objective", "action", "person", "role")) STRICT)",
            R"(CREATE TABLE "review" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "kind" TEXT, "date" )"
            R"(TEXT NOT NULL, "chair" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "participants" )"
            R"(TEXT, "scope" TEXT, "minutes_reference" TEXT, "next_planned" TEXT, "state" TEXT, "snapshot" TEXT, )"
            R"("archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "review_input" ("id" TEXT PRIMARY KEY NOT NULL, "review" TEXT NOT NULL REFERENCES )"
            R"("review"("id") DEFERRABLE INITIALLY DEFERRED, "letter" TEXT NOT NULL, "text" TEXT, "nothing_reason" )"
            R"(TEXT) STRICT)",
            R"(CREATE TABLE "review_item" ("id" TEXT PRIMARY KEY NOT NULL, "review" TEXT NOT NULL REFERENCES )"
            R"("review"("id") DEFERRABLE INITIALLY DEFERRED, "objective" TEXT NOT NULL REFERENCES "objective"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "outcome" TEXT NOT NULL, "discussion" TEXT, UNIQUE("review", )"
            R"("objective")) STRICT)",
            R"(CREATE TABLE "decision" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "review" TEXT NOT )"
            R"(NULL REFERENCES "review"("id") DEFERRABLE INITIALLY DEFERRED, "objective" TEXT REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "text" TEXT NOT NULL, "responsible" TEXT NOT NULL )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "due_date" TEXT NOT NULL, "status" TEXT, )"
            R"("closed_on" TEXT, "evidence" TEXT REFERENCES "evidence"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "trigger" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "kind" TEXT NOT )"
            R"(NULL, "date" TEXT NOT NULL, "description" TEXT NOT NULL, "result" TEXT, "result_text" TEXT, )"
            R"("assessment_due" TEXT, "closed_on" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "trigger_objective" ("id" TEXT PRIMARY KEY NOT NULL, "trigger" TEXT NOT NULL REFERENCES )"
            R"("trigger"("id") DEFERRABLE INITIALLY DEFERRED, "objective" TEXT NOT NULL REFERENCES "objective"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, UNIQUE("trigger", "objective")) STRICT)",
            R"(CREATE TABLE "evaluation" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "objective" TEXT)"
            R"( NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "evaluated_on" TEXT NOT NULL, )"
            R"("evaluator" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "result" TEXT NOT NULL, )"
            R"("conclusion" TEXT, "lessons_learned" TEXT, "evidence" TEXT REFERENCES "evidence"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "version" TEXT, "snapshot" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "communication_plan_item" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, )"
            R"("objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "audience" TEXT, "message" )"
            R"(TEXT NOT NULL, "purpose" TEXT, "channel" TEXT, "language" TEXT, "frequency" TEXT, "responsible" TEXT )"
            R"(REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "endorsed_by" TEXT REFERENCES "person"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "feedback_channel" TEXT, "next_due" TEXT, "start_date" TEXT, "end_date" )"
            R"(TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "communication" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "date" TEXT )"
            R"(NOT NULL, "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "channel" TEXT, )"
            R"("audience" TEXT, "language" TEXT, "sender" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,)"
            R"( "reached" INTEGER, "plan_item" TEXT REFERENCES "communication_plan_item"("id") DEFERRABLE INITIALLY )"
            R"(DEFERRED, "evidence" TEXT REFERENCES "evidence"("id") DEFERRABLE INITIALLY DEFERRED, "version" TEXT, )"
            R"("archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "brief_text" ("id" TEXT PRIMARY KEY NOT NULL, "objective" TEXT NOT NULL REFERENCES )"
            R"("objective"("id") DEFERRABLE INITIALLY DEFERRED, "language" TEXT NOT NULL, "title" TEXT, "sentence" )"
            R"(TEXT, "what_you_can_do" TEXT) STRICT)",
            R"(CREATE TABLE "feedback" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "date" TEXT NOT )"
            R"(NULL, "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "from_group" TEXT, )"
            R"("text" TEXT, "answer" TEXT, "result" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "training_record" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "date" TEXT)"
            R"( NOT NULL, "topic" TEXT NOT NULL, "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY )"
            R"(DEFERRED, "audience" TEXT, "invited" INTEGER, "attended" INTEGER, "quiz_mean" TEXT, "evidence" TEXT )"
            R"(REFERENCES "evidence"("id") DEFERRABLE INITIALLY DEFERRED, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "finding" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "source" TEXT, )"
            R"("date" TEXT NOT NULL, "grade" TEXT, "clause" TEXT, "objective" TEXT REFERENCES "objective"("id") )"
            R"(DEFERRABLE INITIALLY DEFERRED, "description" TEXT, "root_cause" TEXT, "correction" TEXT, )"
            R"("corrective_action" TEXT, "responsible" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, )"
            R"("due_date" TEXT, "status" TEXT, "closed_on" TEXT, "effectiveness_due" TEXT, "effectiveness_result" TEXT,)"
            R"( "effectiveness_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "effectiveness_on" )"
            R"(TEXT, "effectiveness_note" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "evidence" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "file_name" TEXT, )"
            R"("kind" TEXT, "date" TEXT, "location" TEXT, "classification" TEXT, "title" TEXT, "storage" TEXT, "size" )"
            R"(INTEGER, "sha256" TEXT, "valid_until" TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "evidence_link" ("id" TEXT PRIMARY KEY NOT NULL, "evidence" TEXT NOT NULL REFERENCES )"
            R"("evidence"("id") DEFERRABLE INITIALLY DEFERRED, "target_kind" TEXT NOT NULL, "target" TEXT NOT NULL, )"
            R"(UNIQUE("evidence", "target_kind", "target")) STRICT)",
            R"(CREATE TABLE "audit_session" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "title" TEXT )"
            R"(NOT NULL, "kind" TEXT, "from_date" TEXT, "to_date" TEXT, "criteria" TEXT, "auditors" TEXT, "snapshot" )"
            R"(TEXT, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "audit_check" ("id" TEXT PRIMARY KEY NOT NULL, "session" TEXT NOT NULL REFERENCES )"
            R"("audit_session"("id") DEFERRABLE INITIALLY DEFERRED, "check_id" TEXT NOT NULL, "objective" TEXT )"
            R"(REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED, "label" TEXT, "note" TEXT, "sampled" INTEGER)"
            R"( NOT NULL) STRICT)",
            R"(CREATE TABLE "document" ("id" TEXT PRIMARY KEY NOT NULL, "code" TEXT NOT NULL UNIQUE, "title" TEXT NOT )"
            R"(NULL, "version" TEXT, "date" TEXT, "author" TEXT, "kind" TEXT, "file_name" TEXT, "sha256" TEXT, )"
            R"("approval" TEXT REFERENCES "approval"("id") DEFERRABLE INITIALLY DEFERRED, "archived_at" TEXT) STRICT)",
            R"(CREATE TABLE "meta" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL) STRICT)",
            R"(CREATE TABLE "history" ("seq" INTEGER PRIMARY KEY, "at" TEXT NOT NULL, "actor" TEXT NOT NULL, "kind" )"
            R"(TEXT NOT NULL, "body" TEXT, "body_hash" TEXT NOT NULL, "prev_hash" TEXT NOT NULL, "entry_hash" TEXT NOT )"
            R"(NULL UNIQUE) STRICT)",
            R"(CREATE TABLE "measurement" ("key" INTEGER PRIMARY KEY, "code" TEXT UNIQUE, "kpi" TEXT NOT NULL )"
            R"(REFERENCES "kpi"("id") DEFERRABLE INITIALLY DEFERRED, "period_end" TEXT NOT NULL, "value" TEXT, )"
            R"("numerator" TEXT, "denominator" TEXT, "not_available_reason" TEXT, "recorded_on" TEXT, "recorded_by" )"
            R"(TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED, "verified_by" TEXT REFERENCES )"
            R"("person"("id") DEFERRABLE INITIALLY DEFERRED, "verified_on" TEXT, "supersedes" INTEGER, )"
            R"("correction_reason" TEXT, "comment" TEXT, "evidence" TEXT REFERENCES "evidence"("id") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "source" TEXT, "entry" INTEGER NOT NULL, "voided_by" INTEGER) STRICT)",
            R"(CREATE UNIQUE INDEX "measurement_valid" ON "measurement" ("kpi", "period_end") WHERE "voided_by" IS NULL)",
            R"(CREATE INDEX "measurement_entry" ON "measurement" ("entry"))",
            R"(CREATE TABLE "measurement_void" ("reading" INTEGER NOT NULL REFERENCES "measurement"("key") DEFERRABLE )"
            R"(INITIALLY DEFERRED, "entry" INTEGER NOT NULL, "reason" TEXT NOT NULL, PRIMARY KEY ("reading", "entry")) )"
            R"(STRICT)",
            R"(CREATE TABLE "draft" ("form" TEXT NOT NULL, "record" TEXT NOT NULL, "body" TEXT NOT NULL, "at" TEXT NOT )"
            R"(NULL, PRIMARY KEY ("form", "record")) STRICT)",
    };
}
// clang-format on
