package vn.xeploai.storage;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi lưu giữ dữ liệu: what keeps the data from being opened, read or kept. */
public enum StorageProblem implements ProblemCode {
    /** Another program, or another window of this one, has the data open. */
    IN_USE("ST-01"),
    /** There is no database in that directory. */
    NOT_THERE("ST-02"),
    /** The data are not what was last kept; nothing in the directory was touched. */
    DAMAGED("ST-03"),
    /** The directory cannot be used: a file, no right to write, a name H2 does not take. */
    UNUSABLE_DIRECTORY("ST-04"),
    /** The disk is full or can no longer be written. */
    DISK_FULL("ST-05"),
    /** Made by a newer version of the program. */
    NEWER_DATABASE("ST-06"),
    /** Somebody else changed the record since it was read; arguments {@code mine}, {@code theirs}. */
    STALE_RECORD("ST-07"),
    /** The database failed in some other way. */
    DATABASE_FAILED("ST-08"),
    /** The rows contradict each other: a code twice, a unit that is not there, a value too long. */
    REFUSED("ST-09");

    private final String id;

    StorageProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
