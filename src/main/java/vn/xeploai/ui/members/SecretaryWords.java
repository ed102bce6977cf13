package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.PartyPositions;
import vn.xeploai.text.Texts;
import vn.xeploai.work.keeping.Step;

/** Which cells a step leaves without a secretary, and whose record still says otherwise, in words. */
final class SecretaryWords {
    private static final int NAMED = 3;

    private final MembersDesk desk;
    private final Texts texts;

    SecretaryWords(MembersDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Empty where no cell loses its secretary. */
    String of(Step step) {
        List<Organization> cells = desk.keep().withoutSecretary(step, PartyPositions::isSecretary);
        if (cells.isEmpty()) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        String names = cells.stream().limit(NAMED).map(Organization::name).collect(Collectors.joining(", "));
        sentences.add(cells.size() <= NAMED
                ? texts.get("ui.members.no-secretary", Map.of("cells", names))
                : texts.get("ui.members.no-secretary-many", Map.of(
                        "cells", names, "more", Numbers.count(cells.size() - NAMED))));
        step.moves().stream().filter(this::keepsOffice).map(Step.Move::after).filter(Objects::nonNull).limit(1)
                .forEach(each -> sentences.add(texts.get("ui.members.office-kept", Map.of(
                        "who", each.person().fullName(),
                        "position", Objects.requireNonNullElse(each.career().partyPosition(), "")))));
        return String.join(" ", sentences);
    }

    /** Gone to another cell, and by the record a secretary still. */
    private boolean keepsOffice(Step.Move move) {
        Member before = move.before();
        Member after = move.after();
        return before != null && after != null && isSecretary(before) && isSecretary(after)
                && !before.membership().cellCode().equals(after.membership().cellCode());
    }

    private static boolean isSecretary(Member member) {
        @Nullable String position = member.career().partyPosition();
        return position != null && PartyPositions.isSecretary(position);
    }
}
