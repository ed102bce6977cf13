package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;

/** The sentences under the summary: each denominator in words, how the figures add up, who is left out and why. */
record Notes(UnitScope scope, Terms terms) {
    List<String> all(@Nullable UnitScope before) {
        List<String> notes = new ArrayList<>();
        for (SubjectType subject : SubjectType.values()) {
            notes.add(share(subject));
            Tally tally = scope.tally(subject);
            if (tally.total() > 0) {
                notes.add(identities(tally));
                leftOut(tally).ifPresent(notes::add);
            }
        }
        notes.add(terms.get("note.day", Map.of("day", Dates.day(scope.count().campaign().referenceDay()))));
        comparison(before).ifPresent(notes::add);
        int strayed = scope.count().membersOfClosedCells();
        if (strayed > 0) {
            notes.add(terms.get("note.closed-cells", Map.of("count", Numbers.count(strayed))));
        }
        return notes;
    }

    /** What share is good or better, with its denominator in words. */
    String share(SubjectType subject) {
        Tally tally = scope.tally(subject);
        if (tally.rated() == 0) {
            return terms.get(
                    tally.total() == 0 ? "note.none" : "note.none-rated",
                    Map.of("Subject", terms.texts().of(subject), "subject", terms.inSentence(subject)));
        }
        Share share = tally.goodOrBetterOf(Denominator.RATED);
        return terms.get("note.share", Map.of(
                "Subject", terms.texts().of(subject),
                "subject", terms.inSentence(subject),
                "fraction", Numbers.fraction(share),
                "good", terms.inSentence(terms.goodOrBetter(tally.levelSet())),
                "percent", Numbers.percent(share, Cell.DECIMALS)));
    }

    /** How the figures of one subject add up. */
    String identities(Tally tally) {
        return terms.get("note.identities", Map.of(
                "total", Numbers.count(tally.total()),
                "notSubject", Numbers.count(tally.notSubjectTotal()),
                "subject", Numbers.count(tally.subject()),
                "rated", Numbers.count(tally.rated()),
                "pending", Numbers.count(tally.pending()),
                "levels", tally.levels().values().stream().map(Numbers::count).collect(Collectors.joining(" + "))));
    }

    private Optional<String> leftOut(Tally tally) {
        Reasons reasons = new Reasons(terms, true);
        List<String> words = new ArrayList<>();
        if (tally.notSubjectTotal() > 0) {
            words.add(terms.get("note.not-subject", Map.of("reasons", reasons.notSubject(tally))));
        }
        if (tally.pending() > 0) {
            words.add(terms.get("note.pending", Map.of("reasons", reasons.pending(tally))));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private Optional<String> comparison(@Nullable UnitScope before) {
        if (before == null) {
            return Optional.of(terms.get("note.no-year-before", Map.of("year", String.valueOf(scope.year() - 1))));
        }
        String others = Arrays.stream(SubjectType.values())
                .filter(subject -> !before.levels(subject).equals(scope.levels(subject)))
                .map(terms::inSentence)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.get(
                        "note.other-levels", Map.of("year", String.valueOf(before.year()), "subjects", others)));
    }
}
