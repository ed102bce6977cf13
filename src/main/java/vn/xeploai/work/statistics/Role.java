package vn.xeploai.work.statistics;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Career;
import vn.xeploai.work.port.workbook.Wording;

/** Kiêm nhiệm: roles that one person may hold together. */
public enum Role {
    /** Đảng viên là trưởng thôn, tổ trưởng tổ dân phố. */
    NEIGHBOURHOOD_HEAD,
    /** Bí thư. */
    SECRETARY,
    /** Bí thư kiêm trưởng thôn, tổ trưởng tổ dân phố. */
    SECRETARY_AND_HEAD,
    /** Phó bí thư. */
    DEPUTY,
    /** Phó bí thư kiêm trưởng thôn, tổ trưởng tổ dân phố. */
    DEPUTY_AND_HEAD;

    private static final Pattern HEAD = Pattern.compile(
            "\\b(to truong( to)?|truong to|khu truong|truong|truong khu) ?(to )?"
                    + "(dan pho|tdp|thon|ban|lang|ap|buon|bon|xom|khom|khu pho|khu|phum|soc)\\b|\\b(thon|ap|khu pho) truong\\b");

    /** Those of the members who are that. */
    public Figure among(List<Counted> members) {
        return new Figure(members.stream()
                .filter(each -> isHeldBy(each.line().career()))
                .map(each -> each.line().id())
                .toList());
    }

    /** Of whom those in this role are a part; the role itself where it stands alone. */
    public Role whole() {
        return switch (this) {
            case SECRETARY_AND_HEAD -> SECRETARY;
            case DEPUTY_AND_HEAD -> DEPUTY;
            case NEIGHBOURHOOD_HEAD, SECRETARY, DEPUTY -> this;
        };
    }

    private boolean isHeldBy(Career career) {
        return switch (this) {
            case NEIGHBOURHOOD_HEAD -> isHead(career);
            case SECRETARY -> holds(career, PartyPosition.SECRETARY);
            case SECRETARY_AND_HEAD -> holds(career, PartyPosition.SECRETARY) && isHead(career);
            case DEPUTY -> holds(career, PartyPosition.DEPUTY_SECRETARY);
            case DEPUTY_AND_HEAD -> holds(career, PartyPosition.DEPUTY_SECRETARY) && isHead(career);
        };
    }

    private static boolean holds(Career career, PartyPosition position) {
        String written = career.partyPosition();
        return written != null && position.isIn(written);
    }

    private static boolean isHead(Career career) {
        return isHead(career.otherPosition()) || isHead(career.occupation());
    }

    private static boolean isHead(@Nullable String written) {
        return written != null && HEAD.matcher(Wording.plain(written)).find();
    }
}
