package vn.xeploai.rules.judge;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapFact;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Facts;

/**
 * Một nhóm tính tỷ lệ hoàn thành xuất sắc.
 *
 * @param group how the caller names the group
 * @param kind kind of the subjects in it
 * @param excellent how many are proposed or rated excellent
 * @param good how many are rated good, the excellent ones left out
 * @param exception a higher percentage asked for or decided, {@code null} if none
 */
public record CapFacts(String group, SubjectKind kind, int excellent, int good, @Nullable CapException exception) {
    Facts known() {
        Facts counts = Facts.NONE.with(CapFact.EXCELLENT, excellent).with(CapFact.GOOD, good);
        return exception == null ? counts : counts.with(CapFact.EXCEPTION, exception);
    }
}
