<?php
/**
 * Insertions into a text.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Insertions into a text, collected in any order and made at once: every byte of the text stays as it is.
 */
final class Edits {
	/**
	 * By where they go, in bytes of the whole text: what is inserted, and what is held by it, if anything.
	 *
	 * @var array<int, list<array{0: string, 1: ?Finding}>>
	 */
	private array $edits = array();

	/**
	 * Notes an insertion.
	 *
	 * @param int      $at     Where, in bytes.
	 * @param string   $insert What. Two of the same in the same place are one: a text may be read twice.
	 * @param ?Finding $held   What is held by it.
	 */
	public function add( int $at, string $insert, ?Finding $held = null ): void {
		$this->edits[ $at ][] = array( $insert, $held );
	}

	/**
	 * Takes all insertions of a part of the text.
	 *
	 * @param self $part   Its insertions.
	 * @param int  $offset Where it begins.
	 */
	public function add_all( self $part, int $offset ): void {
		foreach ( $part->edits as $at => $edits ) {
			foreach ( $edits as list( $insert, $held ) ) {
				$this->add( $at + $offset, $insert, null === $held ? null : $held->moved( $offset ) );
			}
		}
	}

	/**
	 * The text with all insertions.
	 *
	 * @param string                              $text    As it was read.
	 * @param ?callable(Found, string, int): void $on_held Hears of what is held, in the order of the text: of what names it,
	 *                                                     such as `img src`, and of its offset in bytes.
	 */
	public function apply( string $text, ?callable $on_held ): string {
		ksort( $this->edits );
		$given = '';
		$last  = 0;
		foreach ( $this->edits as $at => $edits ) {
			$given .= substr( $text, $last, $at - $last );
			$last   = $at;
			$before = null;
			foreach ( $edits as list( $insert, $held ) ) {
				if ( $insert === $before ) {
					continue;
				}
				$given .= $insert;
				$before = $insert;
				if ( null !== $held && null !== $on_held ) {
					$on_held( $held->found, $held->what, $held->at );
				}
			}
		}
		return $given . substr( $text, $last );
	}
}
