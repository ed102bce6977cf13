package vn.xeploai.ui.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.text.Dates;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.CapMood;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.deciding.Blocker;
import vn.xeploai.work.deciding.Forbidding;
import vn.xeploai.work.deciding.SheetDecisions;
import vn.xeploai.work.judging.Explanation;

/** Decisions, closings and locks in words. */
final class DecidingWords {
    private final Texts texts;

    DecidingWords(Texts texts) {
        this.texts = texts;
    }

    static String day(Instant at) {
        return Dates.day(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    /** Why a sheet is for reading only, if it is. */
    Optional<Notice> frozen(SheetDecisions decisions) {
        Optional<YearAct> act = decisions.isFrozen() ? decisions.finished() : Optional.empty();
        String key = decisions.standing().isLocked() ? "deciding.frozen.locked" : "deciding.frozen.closed";
        return act.map(each -> Notice.of(Notice.Kind.INFO, texts.get(key, Map.of(
                "year", String.valueOf(each.year()), "day", day(each.at()), "who", each.by()))));
    }

    /** What forbids a level, in sentences; empty for nothing. */
    String forbidding(@Nullable Explanation told, String level) {
        GroundText words = new GroundText(texts);
        return told == null ? "" : Forbidding.of(told, level).stream()
                .map(each -> words.sentence(each) + " (" + each.citation().article() + ", " + each.citation().document() + ")")
                .distinct()
                .collect(Collectors.joining(" "));
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated rated -> rated.levelCode();
            case Outcome.NotRated not -> texts.of(not.reason());
            case Outcome.Undecided _ -> texts.get("deciding.nothing");
        };
    }

    /** A document in a line; empty where there is none. */
    String document(Decision decision) {
        LocalDate day = decision.decidedOn();
        String authority = decision.authority();
        return decision.isTaken()
                ? texts.get(authority == null ? "deciding.document.number" : "deciding.document", Map.of(
                        "number", String.valueOf(decision.number()),
                        "day", day == null ? "…" : Dates.day(day),
                        "authority", Objects.requireNonNullElse(authority, "")))
                : "";
    }

    /** One act: what, from what to what, by which document, why, by whom. */
    String act(RatingAct act) {
        String before = outcome(act.before().outcome());
        String after = outcome(act.after().outcome());
        String line = texts.get(before.equals(after) ? "deciding.history.same" : "deciding.history.line", Map.of(
                "day", day(act.at()),
                "what", texts.get("deciding.act." + act.kind().name()),
                "before", before,
                "after", after));
        String document = document(act.after().decision());
        String reason = act.reason();
        String more = texts.get("deciding.history.more", Map.of(
                "document", document.isEmpty() ? "" : document + ".",
                "reason", reason == null ? "" : reason + ".",
                "who", act.by()));
        String against = act.against().isEmpty()
                ? ""
                : "\n" + texts.get("deciding.history.against", Map.of("against", act.against()));
        return line + "\n" + more.strip().replaceAll(" +", " ") + against;
    }

    /** What is in the way, after the name of whom it is about. */
    String blockers(BlockerLine line) {
        Blocker first = line.first();
        return line.count() > 1
                ? texts.get("closing.kind." + first.kind().name() + ".many", Map.of("count", Numbers.count(line.count())))
                : blocker(first) + (first.name().equals(first.unitName()) ? "" : " · " + first.unitName());
    }

    private String blocker(Blocker blocker) {
        Ground ground = blocker.ground();
        return texts.get("closing.kind." + blocker.kind().name(), Map.of(
                "level", Objects.requireNonNullElse(blocker.level(), ""),
                "article", ground == null ? "" : ground.citation().article(),
                "document", ground == null ? "" : ground.citation().document()));
    }

    /** The cap as it was when the unit was closed. */
    CapLine cap(@Nullable StoredRuling kept) {
        Map<String, String> facts = kept == null || kept.levels().isEmpty() || kept.levels().getFirst().grounds().isEmpty()
                ? Map.of()
                : kept.levels().getFirst().grounds().getFirst().facts();
        String words = kept == null || facts.isEmpty() ? "" : texts.get("deciding.cap", Map.of(
                "level", kept.levels().getFirst().level(),
                "excellent", facts.getOrDefault("excellent", "…"),
                "limit", facts.getOrDefault("limit", "…"),
                "percent", facts.getOrDefault("percent", "…"),
                "base", facts.getOrDefault("baseCount", "…")));
        return new CapLine(CapMood.NONE, "", "", 0, words, "");
    }
}
