package vn.xeploai.work.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.document.DocumentField.Reach;
import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.rules.document.DocumentRules;

/** Thể thức của một năm: of everything written down, what holds for documents about that year. */
public final class SettingsOfYear {
    /** The whole database. */
    public static final String WHOLE = "";

    private final int year;
    private final Map<Key, DocumentSetting> latest = new HashMap<>();

    private record Key(String unitCode, DocumentField field) {}

    /**
     * What holds that year.
     *
     * @param all everything written down, the earliest year first
     */
    public SettingsOfYear(int year, List<DocumentSetting> all) {
        this.year = year;
        for (DocumentSetting each : all) {
            boolean holds = each.field().reach() == Reach.ONE_YEAR ? each.year() == year : each.year() <= year;
            if (holds) {
                latest.put(new Key(each.unitCode(), each.field()), each);
            }
        }
    }

    /** What the unit itself wrote down, {@link #WHOLE} for the whole database; empty where the default holds. */
    public Optional<DocumentSetting> own(String unitCode, DocumentField field) {
        String whose = field.reach() == Reach.PAGES ? WHOLE : unitCode;
        return Optional.ofNullable(latest.get(new Key(whose, field))).filter(each -> each.value() != null);
    }

    /** What holds for the unit: its own word, or that of a body above it where the field passes down. */
    public Optional<String> of(@Nullable String unitCode, OrganizationTree tree, DocumentField field) {
        Optional<String> own = own(unitCode == null ? WHOLE : unitCode, field).map(DocumentSetting::value);
        if (own.isPresent() || unitCode == null || field.reach() != Reach.UNIT_AND_BELOW) {
            return own;
        }
        String superior = tree.find(unitCode).map(each -> each.superiorCode()).orElse(null);
        return of(superior, tree, field);
    }

    /** A number that holds for pages: what was written down, else the usual one of the year. */
    public int ofPages(DocumentField field) {
        return Integer.parseInt(page(field));
    }

    /** Phông chữ of documents, by the name office programs know it by. */
    public String font() {
        return page(DocumentField.FONT);
    }

    /** Whether pages are numbered above the text. */
    public boolean numbersOnTop() {
        return page(DocumentField.PAGE_NUMBER).equals("TOP");
    }

    private String page(DocumentField field) {
        return own(WHOLE, field).map(DocumentSetting::value).orElseGet(() -> usual(field));
    }

    private String usual(DocumentField field) {
        String usual = DocumentRules.of(year).pages().get(field);
        if (usual == null) {
            throw new IllegalArgumentException("not of pages: " + field);
        }
        return usual;
    }
}
