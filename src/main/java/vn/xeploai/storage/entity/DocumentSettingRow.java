package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.document.DocumentSetting;

/** Mục thể thức đã ghi, as stored. */
@Entity
@Table(name = "document_setting")
@IdClass(DocumentSettingRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class DocumentSettingRow implements Row<DocumentSetting> {
    /** From which year, whose, which field. */
    record Key(int year, String unitCode, DocumentField field) {
        static Key of(DocumentSetting value) {
            return new Key(value.year(), value.unitCode(), value.field());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "organization_code")
    String unitCode;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    DocumentField field;

    @Version
    int version;

    @Column(name = "setting_value")
    @Nullable String value;

    @Override
    public void take(DocumentSetting setting) {
        year = setting.year();
        unitCode = setting.unitCode();
        field = setting.field();
        value = setting.value();
    }

    @Override
    public DocumentSetting value() {
        return new DocumentSetting(year, unitCode, field, value);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return field + " " + year + ": " + (value == null ? "–" : value);
    }
}
