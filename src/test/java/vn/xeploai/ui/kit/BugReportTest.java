package vn.xeploai.ui.kit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BugReportTest {
    @Test
    void the_same_fault_has_the_same_code_and_another_one_another() {
        assertThat(fault("one").code()).isEqualTo(fault("other").code()).matches("[0-9A-F]{6}");
        assertThat(BugReport.of(new IllegalArgumentException()).code()).isNotEqualTo(fault("one").code());
    }

    @Test
    void messages_stay_out_because_they_may_hold_names() {
        assertThat(fault("Nguyễn Văn Bình").details())
                .doesNotContain("Bình")
                .contains("IllegalStateException", "ArithmeticException", "BugReportTest");
    }

    private static BugReport fault(String message) {
        return BugReport.of(new IllegalStateException(message, new ArithmeticException(message)));
    }
}
