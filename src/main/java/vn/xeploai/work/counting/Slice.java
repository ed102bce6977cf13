package vn.xeploai.work.counting;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.tally.Standing;

/** The part of a count somebody asks the names of: every figure on the screen is one of these. */
public sealed interface Slice {
    /** Tổng số. */
    record Total() implements Slice {}

    /** Không thuộc diện, all reasons. */
    record NotSubject() implements Slice {}

    /** Không thuộc diện for one reason. */
    record NotSubjectBecause(NotRatedReason reason) implements Slice {}

    /** Chưa xếp loại. */
    record Pending() implements Slice {}

    /** Đã xếp loại. */
    record Rated() implements Slice {}

    /** Hoàn thành tốt nhiệm vụ trở lên. */
    record GoodOrBetter() implements Slice {}

    /** One level. */
    record AtLevel(String levelCode) implements Slice {}

    /** Tells whether a subject that stands so belongs to the part. */
    default boolean contains(Standing standing) {
        return switch (standing) {
            case Standing.Absent _ -> false;
            case Standing.NotSubject out ->
                switch (this) {
                    case Total _, NotSubject _ -> true;
                    case NotSubjectBecause because -> because.reason() == out.reason();
                    default -> false;
                };
            case Standing.Pending _ -> this instanceof Total || this instanceof Pending;
            case Standing.Rated rated ->
                switch (this) {
                    case Total _, Rated _ -> true;
                    case GoodOrBetter _ -> rated.level().goodOrBetter();
                    case AtLevel at -> at.levelCode().equals(rated.level().code());
                    default -> false;
                };
        };
    }
}
