//! Tests of `#[differentiate]` as its users meet it: every gradient is compared with differences of the plain function,
//! and many also with values worked out by hand or with dual numbers.
//!
//! The annotated functions are written the way numeric code is written in the wild, which is why some of the lints
//! about style are off here.
#![allow(
    clippy::float_cmp,
    reason = "where a derivative is a small integer or a promise is about bits, equality is what is meant"
)]
#![allow(
    clippy::needless_range_loop,
    clippy::manual_memcpy,
    clippy::explicit_iter_loop,
    clippy::explicit_counter_loop,
    clippy::manual_swap,
    clippy::assign_op_pattern,
    clippy::let_and_return,
    clippy::manual_assert,
    clippy::match_bool,
    clippy::match_same_arms,
    clippy::needless_late_init,
    clippy::single_match_else,
    clippy::useless_vec,
    clippy::bool_to_int_with_if,
    clippy::clone_on_copy,
    clippy::field_reassign_with_default,
    clippy::flat_map_option,
    clippy::iter_nth,
    clippy::manual_is_multiple_of,
    clippy::map_flatten,
    clippy::mem_replace_with_default,
    clippy::non_minimal_cfg,
    clippy::redundant_closure_for_method_calls,
    clippy::unit_arg,
    clippy::unnecessary_wraps,
    clippy::while_let_on_iterator,
    reason = "the language tests are about the long forms as much as about the short ones"
)]
#![allow(
    clippy::large_types_passed_by_value,
    clippy::needless_pass_by_value,
    clippy::ptr_arg,
    clippy::trivially_copy_pass_by_ref,
    reason = "every type of parameter has a type of gradient, also those that a reviewer would change"
)]
#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts between counters and reals are part of the language under test"
)]
#![allow(
    clippy::items_after_statements,
    reason = "functions declared inside functions are part of the language under test"
)]

#[macro_use]
mod support;

mod aliases_with_parameters;
mod arrays_made;
mod arrays_of_references;
mod backprop;
mod boxes;
mod boxes_as_references;
mod callables;
mod calls_by_trait;
mod capital_names;
mod cases_branches;
mod cases_calls;
mod cases_contracts;
mod cases_loops;
mod cases_memory;
mod cases_numerics;
mod cases_straight;
mod closures;
mod collections;
mod collections_in_fields;
mod constants;
mod conversions;
mod counters;
mod custom;
mod derive;
mod elements_apart;
mod elsewhere;
mod errors_changed;
mod errors_without_clone;
mod expansions;
mod extensions;
mod extensions_paths;
mod fused;
mod fused_branches;
mod generics_defined_types;
mod generics_implicit;
mod generics_known_to_callers;
mod generics_named_real;
mod generics_of_floats;
mod generics_of_lengths;
mod generics_over_traits;
mod generics_over_traits_of_blocks;
mod generics_unbounded;
mod helpers;
mod imports;
mod in_place;
mod iterators_by_hand;
mod iterators_choices;
mod iterators_endless;
mod iterators_extremes;
mod iterators_flattened;
mod iterators_loops;
mod iterators_nested;
mod iterators_of_own_types;
mod iterators_order;
mod iterators_passed;
mod iterators_returned;
mod iterators_sinks;
mod iterators_sources;
mod iterators_stages;
mod iterators_state;
mod jacobians;
mod kept_literals;
mod lanes;
mod language_arrays;
mod language_control;
mod language_conversions;
mod language_functions;
mod language_generics;
mod language_scalars;
mod loops_ending_early;
mod macros_of_crates;
mod memory;
mod memory_arguments;
mod memory_lengths;
mod memory_orders;
mod memory_parts;
mod memory_references;
mod memory_vectors;
mod memory_written;
mod methods;
mod methods_alone;
mod methods_alone_generic;
mod methods_by_value;
mod methods_in_place;
mod methods_named_as_in_std;
mod methods_nested;
mod methods_of_aliases;
mod methods_of_parts;
mod methods_paths;
mod methods_returning_references;
mod methods_shapes;
mod methods_under_conditions;
mod methods_with_own_derivatives;
mod modules_reexported;
mod operators;
mod operators_of_integers;
mod options;
mod options_in_conditions;
mod options_methods;
mod own_numbers;
mod own_traits_with_known_names;
mod pairs;
mod parts;
mod parts_returned;
mod passive_arguments;
mod payloads;
mod private;
mod programs;
mod programs_matrices;
mod programs_state;
mod promises;
mod promises_kinks;
mod queues;
mod references;
mod references_chosen;
mod references_optional;
mod results_at_once;
mod routes;
mod routes_winners;
mod shared;
mod special_functions;
mod stencils;
mod structs;
mod structs_accessors;
mod structs_apart;
mod structs_borrowing;
mod structs_copied_by_fields;
mod structs_declared;
mod structs_dereferenced;
mod structs_generic;
mod structs_indexed;
mod structs_indexed_parts;
mod structs_local;
mod structs_overwritten;
mod structs_passive_fields;
mod structs_skipped;
mod structs_without_clone;
mod sums;
mod tables;
mod texts;
mod totals;
mod traits_provided;
mod user_macros;
mod values_behind_exits;
mod variants_imported;
mod variants_named_as_in_std;
mod vectors_replaced;
mod wrt_elements;
