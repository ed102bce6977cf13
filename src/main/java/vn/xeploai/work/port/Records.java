package vn.xeploai.work.port;

/** Everything the desk keeps, inside one transaction. */
public interface Records {
    /** Tổ chức đảng. */
    Organizations organizations();

    /** Đảng viên. */
    Members members();

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

    /** Hạn chế, khuyết điểm. */
    Limitations limitations();

    /** Sổ các lần nhập. */
    ImportJournal importJournal();

    /** Cách khớp cột đã ghi nhớ. */
    ColumnMatches columnMatches();
}
