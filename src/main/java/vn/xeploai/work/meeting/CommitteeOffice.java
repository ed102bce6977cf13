package vn.xeploai.work.meeting;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Wording;

/** Chức vụ trong cấp ủy, as people write it. It only proposes names: who sits in a committee the office says itself. */
final class CommitteeOffice {
    private static final Pattern BETWEEN = Pattern.compile("[;,/+\\n–]| - ");
    private static final Pattern OFFICE =
            Pattern.compile("\\b(bi thu|uy vien|uv|uvbtv|btv|uvbch|bch|thuong vu|ban chap hanh)\\b");
    /** Offices of a cell or of another organization. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(chi bo|chi uy|doan|chi doan|mat tran|mttq|kiem tra|ubkt|hoi|phu nu|uy ban|ubnd|hdnd)\\b");

    private CommitteeOffice() {}

    /** Whether one of the offices written there may be one in the committee of a đảng bộ. */
    static boolean isIn(@Nullable String written) {
        return written != null && Arrays.stream(BETWEEN.split(written, -1))
                .map(Wording::plain)
                .anyMatch(each -> OFFICE.matcher(each).find() && !ELSEWHERE.matcher(each).find());
    }
}
