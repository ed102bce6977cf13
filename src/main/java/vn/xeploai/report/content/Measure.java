package vn.xeploai.report.content;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.tally.Tally;

/** One thing a {@link Tally} is asked for; a column or row of a report is headed by one. Reads, never computes. */
public sealed interface Measure {
    /** What the tally answers. */
    int of(Tally tally);

    /** Tổng số. */
    record Total() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.total();
        }
    }

    /** Không thuộc diện, all reasons. */
    record NotSubject() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.notSubjectTotal();
        }
    }

    /** Không thuộc diện for one reason. */
    record NotSubjectBecause(NotRatedReason reason) implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.notSubject().getOrDefault(reason, 0);
        }
    }

    /** Thuộc diện. */
    record Subject() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.subject();
        }
    }

    /** Chưa xếp loại. */
    record Pending() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.pending();
        }
    }

    /** Được xếp loại. */
    record Rated() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.rated();
        }
    }

    /** One level of the year. */
    record AtLevel(Level level) implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.levels().getOrDefault(level, 0);
        }
    }

    /** Tiêu biểu. */
    record Exemplary() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.exemplary();
        }
    }

    /** Hoàn thành tốt nhiệm vụ trở lên, or its equivalent of the time. */
    record GoodOrBetter() implements Measure {
        @Override
        public int of(Tally tally) {
            return tally.goodOrBetter();
        }
    }
}
