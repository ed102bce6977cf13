package vn.xeploai.model.meeting;

/** Cách bỏ phiếu xếp loại: which rounds a session has. */
public enum BallotPractice {
    /** Một lần, đủ các mức. */
    ONE_ROUND,
    /** Hai lần: mức 2 đến mức 4 trước, rồi bình chọn xuất sắc trong số đạt mức tốt. */
    TWO_ROUNDS
}
