package vn.xeploai.report.form;

import java.util.Map;

import vn.xeploai.text.Texts;
import vn.xeploai.work.statistics.BadgeRound;
import vn.xeploai.work.statistics.Dimension;
import vn.xeploai.work.statistics.Group;
import vn.xeploai.work.statistics.People;
import vn.xeploai.work.statistics.Role;

/** What statistics are about, in words; the same on the screen and on paper. */
public record GroupWords(Texts texts) {
    /** By what. */
    public String of(Dimension dimension) {
        return texts.get("statistics.dimension." + dimension.name());
    }

    /** One group of it. */
    public String of(Dimension dimension, Group group) {
        return switch (group) {
            case Group.NotKnown _ -> switch (dimension) {
                case PARTY_POSITION, OTHER_POSITION -> texts.get("statistics.no-position");
                case LEVEL -> texts.get("statistics.no-level");
                default -> texts.get("statistics.not-known");
            };
            case Group.Words written -> written.words();
            case Group.Constant each -> texts.of(each.constant());
            case Group.Years years -> years(years);
        };
    }

    /** About whom. */
    public String of(People people) {
        return texts.get("statistics.people." + people.name());
    }

    /** Roles held together. */
    public String of(Role role) {
        return texts.get("statistics.role." + role.name());
    }

    /** A round of badges, e.g. {@code Đợt 03/02}. */
    public String of(BadgeRound round) {
        return texts.get("statistics.round." + round.name());
    }

    private String years(Group.Years years) {
        Integer below = years.below();
        if (below == null) {
            return texts.get("statistics.years.last", Map.of("from", String.valueOf(years.from())));
        }
        return years.from() == 0
                ? texts.get("statistics.years.first", Map.of("below", String.valueOf(below)))
                : texts.get("statistics.years", Map.of(
                        "from", String.valueOf(years.from()), "below", String.valueOf(below)));
    }
}
