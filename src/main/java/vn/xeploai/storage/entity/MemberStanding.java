package vn.xeploai.storage.entity;

import java.util.UUID;

import vn.xeploai.model.Membership;

/** Who stands where: all the count asks of a member. */
record MemberStanding(UUID id, Membership membership) {}
