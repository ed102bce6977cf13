package vn.xeploai.work.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.importing.CellNames;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.WorkbookWriter;
import vn.xeploai.work.port.workbook.OfficialRow;
import vn.xeploai.work.port.workbook.Wording;

/**
 * Xuất dữ liệu ra tệp bảng tính: everything as the program's own workbook, which imports back to the same database, or the members
 * in the layout of the official file.
 */
public final class ExportWorkbook {
    private static final Comparator<Member> IN_ORDER = Comparator
            .comparing((Member each) -> each.membership().cellCode())
            .thenComparing(each -> Wording.folded(each.person().fullName()))
            .thenComparing(each -> each.membership().admittedOn())
            .thenComparingInt(each -> each.person().birth().year())
            .thenComparing(each -> String.valueOf(each.code()))
            .thenComparing(each -> String.valueOf(each.cardNumber()))
            .thenComparing(Member::id);

    private final Desk desk;
    private final Regulations regulations;
    private final WorkbookWriter writer;

    /** Reads that desk. */
    public ExportWorkbook(Desk desk, Regulations regulations, WorkbookWriter writer) {
        this.desk = desk;
        this.regulations = regulations;
        this.writer = writer;
    }

    /** Everything, as the program's own workbook. @throws IOException when the stream refuses it */
    public void own(OutputStream out) throws IOException {
        writer.own(new OwnTables(Kept.of(desk, IN_ORDER), regulations, writer.spelling()).all(), out);
    }

    /** Whether there is such an organization. */
    public boolean knows(String unit) {
        return desk.look(records -> records.organizations().all()).stream().anyMatch(each -> each.code().equals(unit));
    }

    /**
     * The members in the layout of the official file.
     *
     * @param unit code of the organization whose members are written, {@code null} for all
     * @throws IOException when the stream refuses it
     */
    public void official(@Nullable String unit, OutputStream out) throws IOException {
        Kept kept = Kept.of(desk, IN_ORDER);
        Map<String, Organization> byCode = kept.organizations().stream()
                .collect(Collectors.toMap(Organization::code, Function.identity()));
        CellNames names = new CellNames(byCode, null);
        Set<String> below = unit == null ? byCode.keySet() : Set.copyOf(subtree(kept.organizations(), unit));
        List<OfficialRow> rows = kept.members().stream()
                .filter(each -> below.contains(each.membership().cellCode()))
                .map(each -> new OfficialRow(each, cell(byCode, names, each.membership().cellCode())))
                .toList();
        Organization title = unit == null ? null : byCode.get(unit);
        writer.official(title == null ? "" : title.name(), rows, out);
    }

    private static List<String> subtree(List<Organization> organizations, String unit) {
        OrganizationTree tree = new OrganizationTree(organizations);
        List<String> codes = new ArrayList<>(List.of(unit));
        for (int i = 0; i < codes.size(); i++) {
            tree.childrenOf(codes.get(i)).forEach(child -> codes.add(child.code()));
        }
        return codes;
    }

    /** As short as it can be and still tell the cell: its name, its name with that of the superior, its code. */
    private static String cell(Map<String, Organization> byCode, CellNames names, String code) {
        Organization cell = Objects.requireNonNull(byCode.get(code));
        Organization above = cell.superiorCode() == null ? null : byCode.get(cell.superiorCode());
        List<String> candidates = above == null ? List.of(cell.name()) : List.of(cell.name(), cell.name() + ", " + above.name());
        return candidates.stream().filter(each -> names.find(each).equals(List.of(cell))).findFirst().orElse(code);
    }
}
