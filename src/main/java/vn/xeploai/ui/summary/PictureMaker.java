package vn.xeploai.ui.summary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Wording;
import vn.xeploai.work.counting.YearCount;

/** Turns counted years into what the place shows: pure, no screen. */
record PictureMaker(CountedYears years, Texts texts, Denominator denominator, SubjectType tableSubject) {
    Picture at(String code) {
        YearCount now = years.now();
        Wording wording = new Wording(texts);
        Optional<Organization> unit = now.tree().find(code);
        String name = unit.map(Organization::name).orElseGet(() -> texts.get("ui.unit.all"));
        List<Organization> below = (unit.isPresent() ? now.tree().childrenOf(code) : now.tree().roots()).stream()
                .filter(each -> UnitForest.isShown(now, each))
                .toList();
        ChildrenTable children = ChildrenTable.of(years, below, tableSubject, denominator, wording);
        UnitTally members = tally(now, code, name, SubjectType.MEMBERS, wording);
        return new Picture(
                code, name, path(unit.orElse(null)), state(code), cards(code, name, wording), children,
                children.title(texts), below.isEmpty() ? members.total().names() : null, hints());
    }

    private List<SubjectCard> cards(String code, String name, Wording wording) {
        List<SubjectCard> cards = new ArrayList<>();
        YearCount before = years.before();
        for (SubjectType subject : SubjectType.values()) {
            UnitTally tally = tally(years.now(), code, name, subject, wording);
            UnitFigures then = before == null ? null : figures(before, code).orElse(null);
            cards.add(SubjectCard.of(tally, years, then == null ? null : then.of(subject), denominator));
        }
        return List.copyOf(cards);
    }

    private UnitTally tally(YearCount count, String code, String name, SubjectType subject, Wording wording) {
        UnitFigures figures = figures(count, code).orElseThrow(() -> new IllegalArgumentException("no unit " + code));
        return new UnitTally(years.year(), code, name, subject, figures.of(subject), wording);
    }

    private static Optional<UnitFigures> figures(YearCount count, String code) {
        return code.equals(UnitNode.ALL) ? Optional.of(count.figures().whole()) : count.figures().of(code);
    }

    private List<Picture.Step> path(@Nullable Organization unit) {
        Deque<Picture.Step> steps = new ArrayDeque<>();
        Organization at = unit;
        while (at != null) {
            String above = at.superiorCode();
            at = above == null ? null : years.now().tree().find(above).orElse(null);
            if (at != null) {
                steps.addFirst(new Picture.Step(at.code(), at.name()));
            }
        }
        if (unit != null && years.now().tree().roots().size() > 1) {
            steps.addFirst(new Picture.Step(UnitNode.ALL, texts.get("ui.unit.all")));
        }
        return List.copyOf(steps);
    }

    /** Only what there is: a cell has no grassroots organizations. */
    private String state(String code) {
        UnitFigures figures = figures(years.now(), code).orElseThrow();
        List<String> parts = new ArrayList<>();
        for (SubjectType subject : SubjectType.values()) {
            int total = figures.of(subject).total();
            if (total > 0) {
                parts.add(texts.get("ui.summary.state." + subject.name(), Map.of("count", Numbers.count(total))));
            }
        }
        parts.add(texts.get("ui.summary.state.rules", Map.of(
                "day", Dates.day(years.now().campaign().referenceDay()),
                "regulation", CountedYears.edition(years.now()).regulation())));
        return String.join(" · ", parts);
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (!years.hasData()) {
            hints.add(texts.get("ui.summary.no-data", Map.of("year", String.valueOf(years.year()))));
        }
        int strayed = years.now().membersOfClosedCells();
        if (strayed > 0) {
            hints.add(texts.get("ui.summary.strayed", Map.of("count", Numbers.count(strayed))));
        }
        return List.copyOf(hints);
    }
}
