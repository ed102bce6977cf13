package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.RegisterLine;

/** Tiêu chí thống kê: by what people are put into groups. Everybody is in exactly one group of each. */
public enum Dimension {
    /** Tuổi đời. */
    AGE,
    /** Giới tính. */
    SEX,
    /** Dân tộc. */
    ETHNICITY,
    /** Trình độ văn hóa. */
    SCHOOLING,
    /** Trình độ chuyên môn, the highest. */
    QUALIFICATION,
    /** Lý luận chính trị, the highest. */
    POLITICAL_THEORY,
    /** Tuổi Đảng, from the admission; whether it was interrupted is not kept. */
    PARTY_AGE,
    /** Chức vụ Đảng, the highest. */
    PARTY_POSITION,
    /** Chức vụ chính quyền, đoàn thể. */
    OTHER_POSITION,
    /** Loại hình chi bộ. */
    CELL_TYPE,
    /** Tình trạng on the day. */
    STATUS,
    /** Mức xếp loại of the year, the nearest thing to competence that stands in the records. */
    LEVEL;

    private static final Group NOT_KNOWN = new Group.NotKnown();

    /** The group that member is in on that day. */
    public Group of(Counted member, LocalDate day) {
        RegisterLine line = member.line();
        return switch (this) {
            case AGE -> YearBands.of(YearBands.AGE, YearBands.age(line.birth(), day));
            case PARTY_AGE -> YearBands.of(YearBands.PARTY_AGE, YearBands.years(line.membership().admittedOn(), day));
            case SEX -> sex(line.sex());
            case ETHNICITY -> words(line.ethnicity());
            case SCHOOLING -> words(line.career().schooling());
            case QUALIFICATION -> highest(line.career().qualification(), Qualification.values(), Qualification::isIn);
            case POLITICAL_THEORY -> highest(line.career().politicalTheory(), PoliticalTheory.values(), PoliticalTheory::isIn);
            case PARTY_POSITION -> position(line.career().partyPosition());
            case OTHER_POSITION -> words(line.career().otherPosition());
            case CELL_TYPE -> words(member.cell().type());
            case STATUS -> new Group.Constant(status(line.membership(), day));
            case LEVEL -> level(line.outcome());
        };
    }

    /** The groups that are always shown, also when nobody is in them. */
    List<Group> always() {
        return switch (this) {
            case AGE -> new ArrayList<>(YearBands.groups(YearBands.AGE));
            case PARTY_AGE -> new ArrayList<>(YearBands.groups(YearBands.PARTY_AGE));
            case SEX -> List.of(new Group.Constant(Sex.MALE), new Group.Constant(Sex.FEMALE));
            default -> List.of();
        };
    }

    private static Group sex(@Nullable Sex sex) {
        return sex == null ? NOT_KNOWN : new Group.Constant(sex);
    }

    private static Group words(@Nullable String words) {
        return words == null || words.isBlank() ? NOT_KNOWN : new Group.Words(words.strip());
    }

    private static Group position(@Nullable String words) {
        return PartyPosition.isHeld(words) ? highest(words, PartyPosition.values(), PartyPosition::isIn) : NOT_KNOWN;
    }

    private static <E extends Enum<E>> Group highest(@Nullable String words, E[] highestFirst, BiPredicate<E, String> isIn) {
        if (words == null || words.isBlank()) {
            return NOT_KNOWN;
        }
        for (E each : highestFirst) {
            if (isIn.test(each, words)) {
                return new Group.Constant(each);
            }
        }
        return new Group.Words(words.strip());
    }

    private static MembershipStatus status(Membership membership, LocalDate day) {
        MembershipStatus recorded = membership.recordedStatusOn(day).orElse(null);
        if (recorded != null && recorded != MembershipStatus.OFFICIAL && recorded != MembershipStatus.PROBATIONARY) {
            return recorded;
        }
        LocalDate official = membership.officialOn();
        return official != null && !official.isAfter(day) ? MembershipStatus.OFFICIAL : MembershipStatus.PROBATIONARY;
    }

    private static Group level(@Nullable Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated rated -> new Group.Words(rated.levelCode());
            case Outcome.NotRated not -> new Group.Constant(not.reason());
            case Outcome.Undecided _ -> NOT_KNOWN;
            case null -> NOT_KNOWN;
        };
    }
}
