package vn.xeploai.work.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.MemberRecord;

/**
 * Sinh hoạt nơi cư trú của một đảng viên theo Quy định 213-QĐ/TW, as the lines followed of the member tell it. Whoever is exempt
 * from introduction or from the meetings there needs no yearly comment (33-HD/BTCTW 1.1, 1.2).
 *
 * @param lines of the member, of any kind
 */
public record ResidenceLines(List<MemberRecord> lines) {
    private static final String INTRODUCED = "INTRODUCED";

    /** Keeps its own copy. */
    public ResidenceLines {
        lines = List.copyOf(lines);
    }

    /** Whether a comment is needed of whoever is introduced like that on that day; empty where nothing is recorded. */
    public Optional<Boolean> isIntroduced(LocalDate day) {
        return lines.stream()
                .filter(each -> each.kind() == MemberRecord.Kind.RESIDENCE
                        && new DateSpan(each.since(), each.until()).covers(day))
                .map(each -> INTRODUCED.equals(each.what()))
                .findFirst();
    }

    /** Whether the comment of that year has come; empty where nobody recorded that it was even asked for. */
    public Optional<Boolean> hasComment(int year) {
        List<Boolean> come = lines.stream()
                .filter(each -> each.kind() == MemberRecord.Kind.RESIDENCE_COMMENT && Objects.equals(each.year(), year))
                .map(each -> each.until() != null || each.what() != null)
                .toList();
        return come.isEmpty() ? Optional.empty() : Optional.of(come.contains(true));
    }
}
