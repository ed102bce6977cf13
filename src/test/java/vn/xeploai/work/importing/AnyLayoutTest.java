package vn.xeploai.work.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of columns and sheets, case, blanks and Unicode form say nothing: the plan is the same. */
class AnyLayoutTest {
    private static final List<List<String>> SHEETS = List.of(
            List.of("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp|Từ ngày", "P||Đảng bộ phường Hoà Bình|Đảng bộ cơ sở|01/07/2005",
                    "P.1|P|Chi bộ 1|Chi bộ trực thuộc|"),
            List.of("Đảng viên", "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng|Giới tính|Nhóm|Tình trạng",
                    "P.1|D1|Lê Văn Một|1960|03/02/1985|Nam|Ngoài hệ thống chính trị|Miễn công tác và sinh hoạt", "P.1||Trần Thị Hai|02/09/1971|19/05/1999|Nữ||"),
            List.of("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Họ và tên|Tự nhận|Mức quyết định|Lý do không xếp loại",
                    "2013|P.1|D1||Đủ tư cách, HTTNV|Vi phạm tư cách|", "2021|P.1||Trần Thị Hai||Hoàn thành tốt nhiệm vụ|", "2021|P.1|D1||||Chưa đánh giá: đi xa"),
            List.of("Xếp loại tổ chức", "Năm|Mã|Tự nhận|Mức quyết định|Ngày quyết định", "2012|P|TSVM|Trong sạch, vững mạnh tiêu biểu|15/01/2013"),
            List.of("Chỉ tiêu", "Năm|Mã|Chỉ tiêu|Chiều tốt|Gốc", "2021|P|Hộ nghèo|Giảm|12,5"));
    /** Words of the contract; all others are people's own and keep their case. */
    private static final List<String> FREE = List.of("Mã", "Mã cấp trên", "Tên tổ chức đảng", "Mã chi bộ", "Mã đảng viên", "Họ và tên", "Chỉ tiêu", "Lý do không xếp loại");

    private static Path folder = Path.of("");

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("layouts");
    }

    @AfterContainer
    static void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 60)
    void the_plan_depends_on_what_is_said_only(@ForAll long seed) {
        Ward ward = new Ward(folder);
        ImportPlan plain = ward.plan(workbook(null));
        ImportPlan shuffled = ward.plan(workbook(new Random(seed)));
        assertThat(plain.problems()).isEmpty();
        assertThat(shuffled.rows()).isEqualTo(plain.rows());
        assertThat(shuffled.problems()).isEmpty();
        ward.write(plain);
        assertThat(ward.plan(workbook(new Random(seed))).count(RowState.SAME)).isEqualTo(plain.rows().size());
    }

    private static TestWorkbook workbook(@Nullable Random chance) {
        TestWorkbook workbook = new TestWorkbook();
        List<List<String>> sheets = new ArrayList<>(SHEETS);
        if (chance != null) {
            Collections.shuffle(sheets, chance);
        }
        for (List<String> sheet : sheets) {
            List<String> headers = List.of(sheet.get(1).split("\\|", -1));
            List<Integer> order = new ArrayList<>(IntStream.range(0, headers.size()).boxed().toList());
            if (chance != null) {
                Collections.shuffle(order, chance);
            }
            workbook.sheet(disguised(sheet.get(0), true, chance), order.stream().map(i -> disguised(headers.get(i), true, chance)).toList());
            for (String row : sheet.subList(2, sheet.size())) {
                String[] cells = row.split("\\|", -1);
                workbook.row(order.stream().map(i -> disguised(cells[i], !FREE.contains(headers.get(i)), chance)).toList());
            }
        }
        return workbook;
    }

    /** The same words to a reader, other characters to a program. */
    private static String disguised(String words, boolean anyCase, @Nullable Random chance) {
        if (chance == null || words.isEmpty()) {
            return words;
        }
        String other = words;
        if (anyCase) {
            other = switch (chance.nextInt(3)) {
                case 0 -> other.toUpperCase(Locale.ROOT);
                case 1 -> other.toLowerCase(Locale.ROOT);
                default -> other;
            };
        }
        if (chance.nextBoolean()) {
            other = Normalizer.normalize(other, Normalizer.Form.NFD);
        }
        if (chance.nextBoolean()) {
            other = "\u00a0 " + other.replace(" ", " \u200b\u00a0") + "  ";
        }
        return other;
    }
}
