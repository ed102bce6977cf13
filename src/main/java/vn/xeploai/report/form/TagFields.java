package vn.xeploai.report.form;

import java.util.List;

/** Names of the tags that are no figures. */
final class TagFields {
    /** Of the unit and the form. */
    static final List<String> OF_UNIT = List.of("don_vi", "ma_don_vi", "cap_tren", "nam", "nam_truoc", "ngay_chot", "can_cu", "ten_bieu");
    /** Of the review sessions: members reviewed, sessions held. */
    static final List<String> OF_REVIEWS = List.of("kiem_diem.dang_vien", "kiem_diem.so_buoi");
    /** Name of the list of limitations. */
    static final String LIMITATIONS = "han_che";
    /** Inside a row of members. */
    static final List<String> OF_MEMBER = List.of(
            "tt", "ho_ten", "ngay_sinh", "gioi_tinh", "dan_toc", "ton_giao", "que_quan", "ma", "so_the", "chi_bo",
            "chuc_vu_dang", "chuc_vu_khac", "van_hoa", "chuyen_mon", "ly_luan", "nghe_nghiep", "ngay_vao_dang",
            "ngay_chinh_thuc", "diem", "tu_nhan", "chinh_quyen", "doan_the", "chi_uy", "chi_bo_de_nghi", "muc", "ma_muc",
            "so_quyet_dinh", "ly_do", "ghi_chu");
    /** Inside a row of organizations. */
    static final List<String> OF_ORGANIZATION = List.of(
            "tt", "ten", "ma", "cap", "loai_hinh", "muc", "ma_muc", "ly_do", "so_dang_vien", "dang_vien_duoc_xep_loai",
            "dang_vien_tot_tro_len", "ty_le_dang_vien_tot_tro_len");
    /** Inside a row of limitations. */
    static final List<String> OF_LIMITATION =
            List.of("tt", "to_chuc", "noi_dung", "nguyen_nhan", "bien_phap", "nguoi", "nam_neu", "thoi_han", "nam_xong");

    private TagFields() {}
}
