package vn.xeploai.work.judging;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Ground;

/**
 * Một điều đáng nói: one ground about a decided level, a cap or the order of a unit.
 *
 * @param kind which kind of subject; of a cap, of the subjects in the group
 * @param subject code of the member or organization, or the name of a member without one; of a cap, where the group is formed
 * @param name họ và tên, or name of the organization
 * @param unit code of the unit in which it is told: the cell of a member, otherwise the organization itself
 * @param year năm đánh giá
 * @param level the level decided; of a cap the best one; {@code null} where none is
 * @param ground what the rule says
 */
public record CheckedGround(
        SubjectKind kind,
        String subject,
        String name,
        String unit,
        int year,
        @Nullable Level level,
        Ground ground) {}
