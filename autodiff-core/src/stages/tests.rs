use super::Stages;
use alloc::rc::Rc;
use alloc::{format, vec};

#[test]
fn values_come_back_last_first() {
    let mut stages = Stages::new();
    *stages.slot() = 1;
    *stages.slot() = 2;
    stages.frame(2).copy_from_slice(&[3, 4]);
    assert_eq!(stages.len(), 4);

    let mut back = stages.rewind();
    assert_eq!(back.frame(2), [3, 4]);
    assert_eq!((*back.pop(), *back.pop()), (2, 1));
}

#[test]
fn a_stack_can_be_rewound_again() {
    let mut stages = Stages::new();
    *stages.slot() = 'a';
    assert_eq!(stages.rewind().pop(), stages.rewind().pop());
    let back = stages.rewind();
    assert_eq!(back.clone().pop(), back.clone().pop());
}

#[test]
fn frames_of_different_sizes_nest() {
    let mut stages = Stages::new();
    for n in 0..5 {
        stages.frame(n).fill(n);
    }
    let mut back = stages.rewind();
    for n in (0..5).rev() {
        assert_eq!(back.frame(n), vec![n; n]);
    }
}

#[test]
fn stages_can_hold_the_stages_of_inner_calls() {
    let mut outer = Stages::new();
    for n in 1..4 {
        let mut inner = Stages::new();
        inner.frame(n).fill(n);
        *outer.slot() = inner;
    }
    let mut back = outer.rewind();
    assert_eq!(*back.pop().rewind().pop(), 3);
    assert_eq!(back.pop().rewind().frame(2), [2, 2]);
}

#[test]
fn numbers_that_nobody_has_written_show() {
    for _ in 0..3 {
        let mut stages = Stages::new();
        assert_eq!(stages.frame(3).iter().all(|value: &f64| value.is_nan()), cfg!(debug_assertions));
        stages.frame(2).fill(7.0);
    }
}

#[test]
#[cfg(feature = "std")]
fn memory_is_found_as_it_was_left() {
    for turn in 0..3 {
        let mut stages = Stages::new();
        let frame = stages.frame(3);
        assert_eq!(frame, [turn; 3]);
        frame.fill(turn + 1);
        stages.clear();
        assert_eq!(stages.slot(), &(turn + 1));
    }
}

#[test]
fn what_grows_keeps_its_values() {
    let mut stages = Stages::new();
    for i in 0..100 {
        *stages.slot() = i;
        stages.frame(3).fill(i);
    }
    let mut back = stages.rewind();
    for i in (0..100).rev() {
        assert_eq!((back.frame(3), *back.pop()), (&[i; 3][..], i));
    }
}

#[test]
fn stored_values_are_dropped_with_the_stages() {
    let value = Rc::new(());
    let mut stages = Stages::new();
    *stages.slot() = Rc::clone(&value);
    let copy = stages.clone();
    assert_eq!(Rc::strong_count(&value), 3);
    drop(stages);
    drop(copy);
    assert_eq!(Rc::strong_count(&value), 1);
}

#[test]
#[cfg(feature = "std")]
fn memory_is_reused() {
    let mut first = Stages::new();
    first.frame(100).fill(1.0);
    let place = first.values.as_ptr();
    drop(first);
    let mut second = Stages::<f64>::new();
    *second.slot() = 0.0;
    assert_eq!(second.values.as_ptr(), place);
}

#[test]
fn values_without_size_are_counted() {
    let mut stages = Stages::<()>::new();
    stages.slot();
    stages.frame(3);
    assert_eq!(stages.len(), 4);
    assert_eq!(stages.rewind().frame(4), [(); 4]);
}

#[test]
fn empty_stages_are_empty() {
    let mut stages = Stages::<f64>::default();
    assert!(stages.is_empty());
    assert!(stages.frame(0).is_empty());
    assert_eq!(format!("{stages:?}"), "Stages([])");
}

#[test]
#[should_panic(expected = "internal error in autodiff")]
fn reading_too_much_is_an_internal_error() {
    Stages::<f64>::new().rewind().pop();
}

#[test]
#[should_panic(expected = "internal error in autodiff")]
fn reading_too_large_a_frame_is_an_internal_error() {
    let mut stages = Stages::new();
    *stages.slot() = 1.0;
    stages.rewind().frame(2);
}
