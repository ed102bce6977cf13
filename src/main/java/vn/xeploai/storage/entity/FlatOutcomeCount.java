package vn.xeploai.storage.entity;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.work.port.OutcomeCount;

/** One line of the grouped count as the database answers it. */
record FlatOutcomeCount(
        String cellCode, @Nullable String levelCode, boolean exemplary, @Nullable NotRatedReason reason, long howMany) {
    OutcomeCount value() {
        return new OutcomeCount(
                cellCode, OutcomeColumns.outcome(levelCode, exemplary, reason, null), Math.toIntExact(howMany));
    }
}
