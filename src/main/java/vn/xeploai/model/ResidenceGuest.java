package vn.xeploai.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Đảng viên đang công tác nơi khác về sinh hoạt nơi cư trú theo Quy định 213-QĐ/TW. Counted nowhere here: no member of ours.
 *
 * @param id given once by the program
 * @param cellCode the cell of the residence
 * @param fullName họ và tên
 * @param birthYear năm sinh
 * @param home nơi công tác: cell or office to which the comment goes
 * @param document số giấy giới thiệu
 * @param since giới thiệu về từ ngày
 * @param until the first day no longer active here
 * @param note ghi chú
 * @param comments at most one a year, latest first
 */
public record ResidenceGuest(
        UUID id,
        String cellCode,
        String fullName,
        @Nullable Integer birthYear,
        String home,
        @Nullable String document,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String note,
        List<GuestComment> comments) {
    /** Keeps its own copy, latest comment first. */
    public ResidenceGuest {
        comments = comments.stream().sorted(Comparator.comparingInt(GuestComment::year).reversed()).toList();
        if (comments.stream().map(GuestComment::year).distinct().count() < comments.size()) {
            throw new IllegalArgumentException("two comments of one year");
        }
    }

    /** The comment of that year. */
    public Optional<GuestComment> comment(int year) {
        return comments.stream().filter(each -> each.year() == year).findFirst();
    }
}
