package vn.xeploai.work.judging;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Records;

/**
 * Đếm một năm cùng các trần xuất sắc.
 *
 * @param scope rules, day, tree of the year
 * @param count the count the caps were read from
 * @param choices what is settled for the year
 * @param caps of the groups asked for, superiors first
 */
public record ReadCaps(YearScope scope, YearCount count, YearChoices choices, List<CapReading> caps) {
    /**
     * Counts once and reads every cap.
     *
     * @param unitCode groups formed at and below that unit, or where there are none the nearest above that its members count in;
     *     all of them for {@code null}
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     */
    public static ReadCaps of(
            Records records, int year, Regulations regulations, @Nullable String unitCode) {
        JudgedYear judged = JudgedYear.of(records, year, regulations, OpenChoices.DEFAULTS);
        CapGroups groups = new CapGroups(judged);
        List<CapReading> caps = new ArrayList<>();
        judged.scope().under(unitCode).forEach(each -> caps.addAll(groups.readings(each)));
        Organization at = unitCode == null ? null : judged.scope().tree().find(unitCode).orElse(null);
        while (caps.isEmpty() && at != null && at.superiorCode() != null) {
            at = judged.scope().tree().find(at.superiorCode()).orElse(null);
            if (at != null) {
                groups.readings(at).stream().filter(each -> each.kind() == SubjectKind.MEMBER).forEach(caps::add);
            }
        }
        return new ReadCaps(
                judged.scope(),
                judged.count(),
                judged.choices(),
                List.copyOf(caps));
    }
}
