package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.FileBytes;
import vn.xeploai.model.ReportTemplate;

/** Mẫu của đơn vị, as stored. */
@Entity
@Table(name = "report_template")
@SuppressWarnings("NullAway.Init")
final class TemplateRow implements Row<ReportTemplate> {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "report_name")
    String report;

    @Column(name = "file_ending")
    String ending;

    @Column(name = "from_year")
    int fromYear;

    @Column(name = "to_year")
    @Nullable Integer toYear;

    @Column(name = "file_name")
    String fileName;

    byte[] content;

    @Override
    public void take(ReportTemplate value) {
        id = value.id();
        report = value.report();
        ending = value.ending();
        fromYear = value.fromYear();
        toYear = value.toYear();
        fileName = value.fileName();
        content = value.content().toArray();
    }

    @Override
    public ReportTemplate value() {
        return new ReportTemplate(id, report, ending, fromYear, toYear, fileName, new FileBytes(content));
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return fileName;
    }
}
