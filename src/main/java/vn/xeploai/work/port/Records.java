package vn.xeploai.work.port;

import java.time.LocalDate;
import java.util.List;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.Organization;

/** Everything the desk keeps, inside one transaction. */
public interface Records {
    /** Tổ chức đảng. */
    Organizations organizations();

    /** Đảng viên. */
    Members members();

    /** Các dòng theo dõi đảng viên. */
    MemberRecords memberRecords();

    /** Đảng viên nơi khác về sinh hoạt nơi cư trú. */
    ResidenceGuests residenceGuests();

    /** Sổ đảng viên. */
    MemberBook memberBook();

    /** Các năm. */
    Campaigns campaigns();

    /** Kết quả xếp loại. */
    Assessments assessments();

    /** Chỉ tiêu. */
    Indicators indicators();

    /** Dữ kiện đã ghi. */
    FactNotes factNotes();
    /** Các buổi kiểm điểm. */
    ReviewSessions reviewSessions();

    /** Những gì gõ dở ở các buổi kiểm điểm. */
    SessionDrafts sessionDrafts();

    /** Hạn chế, khuyết điểm. */
    Limitations limitations();

    /** Quyết định, kết thúc, khóa. */
    Decisions decisions();
    /** Biên niên tổ chức. */
    Chronicle chronicle();

    /** Organizations as they are and were. */
    default Chronology chronology() {
        return Chronology.of(organizations().all(), chronicle().earlier());
    }

    /** Every organization with the name, superior, level and type of that day, in the order of their codes. */
    default List<Organization> organizationsOn(LocalDate day) {
        return chronology().on(day);
    }
    /** Phiếu chấm điểm, hồ sơ tự kiểm điểm. */
    Scores scores();
    /** Thiết lập của các năm. */
    YearSettings yearSettings();

    /** Danh sách chốt. */
    Snapshots snapshots();
    /** Thể thức văn bản đã ghi. */
    DocumentSettings documentSettings();
    /** Mẫu của đơn vị. */
    Templates templates();
    /** Sổ các lần nhập. */
    ImportJournal importJournal();

    /** Cách khớp cột đã ghi nhớ. */
    ColumnMatches columnMatches();
}
