<?php
/**
 * What the pieces of a script tell of it.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What the pieces of a script tell of it.
 */
final class Script_Pieces {
	/**
	 * The pieces.
	 *
	 * @var list<Script_Piece>
	 */
	private array $pieces;

	/**
	 * Takes the pieces as they follow each other.
	 *
	 * @param list<Script_Piece> $pieces Of the whole script.
	 */
	public function __construct( array $pieces ) {
		$this->pieces = $pieces;
	}

	/**
	 * Their texts, by each of which the pieces are found that are no signs.
	 *
	 * @return array<string, true>
	 */
	public function names(): array {
		$names = array();
		foreach ( $this->pieces as $piece ) {
			if ( Script_Piece::SIGN !== $piece->kind ) {
				$names[ $piece->text ] = true;
			}
		}
		return $names;
	}

	/**
	 * Their texts.
	 *
	 * @return list<string>
	 */
	public function texts(): array {
		return array_column( $this->pieces, 'text' );
	}

	/**
	 * The strings; those that are joined by `+` are one.
	 *
	 * @return list<string>
	 */
	public function literals(): array {
		$literals = array();
		foreach ( $this->pieces as $index => $piece ) {
			if ( Script_Piece::STRING !== $piece->kind ) {
				continue;
			}
			$before = $this->pieces[ $index - 2 ] ?? null;
			if ( null !== $before && Script_Piece::STRING === $before->kind && $this->pieces[ $index - 1 ]->is_sign( '+' ) ) {
				$literals[] = array_pop( $literals ) . $piece->text;
			} else {
				$literals[] = $piece->text;
			}
		}
		return $literals;
	}

	/**
	 * True for a script that calls nothing and sets no property by which browsers fetch, so that nobody is contacted by it
	 * alone: settings that other code of the page reads, and would miss.
	 *
	 * @param string       $pure       Pattern for functions that turn data into data.
	 * @param list<string> $properties By which browsers fetch.
	 */
	public function is_data( string $pure, array $properties ): bool {
		$before = null;
		foreach ( $this->pieces as $piece ) {
			$is_call = $piece->is_sign( '(' ) && null !== $before && (
				Script_Piece::WORD === $before->kind
					? 1 !== preg_match( $pure, $before->text )
					: in_array( $before->text, array( ')', ']', '}' ), true )
			);
			$is_set  = Script_Piece::WORD === $piece->kind && null !== $before && '.' === $before->text
				&& in_array( $piece->text, $properties, true );
			if ( $is_call || $is_set ) {
				return false;
			}
			$before = $piece;
		}
		return true;
	}

	/**
	 * The function that a script calls where it does nothing but call functions among `$names`, such as
	 * `fbq('track', 'Lead'); window.ga('send', 'event');`; null where it does anything else: that would be missed.
	 * All of it may be tried, as Adobe hands it out: `try{Typekit.load()}catch(e){}`.
	 *
	 * @param array<string, mixed> $names By the functions.
	 */
	public function only_call( array $names ): ?string {
		$texts  = $this->texts();
		$around = array_merge( array_slice( $texts, 0, 2 ), array_slice( $texts, -7, 3 ), array_slice( $texts, -3 ) );
		if ( implode( '', $around ) === 'try{}catch(){}' ) {
			return ( new self( array_slice( $this->pieces, 2, -7 ) ) )->only_call( $names );
		}
		$called = null;
		$count  = count( $this->pieces );
		$at     = 0;
		while ( $at < $count ) {
			if ( $this->text_at( $at ) === ';' ) {
				++$at;
				continue;
			}
			if ( $this->text_at( $at ) === 'window' && $this->text_at( $at + 1 ) === '.' ) {
				$at += 2;
			}
			$name = $this->pieces[ $at ] ?? null;
			if ( null === $name || Script_Piece::WORD !== $name->kind || ! isset( $names[ $name->text ] ) ) {
				return null;
			}
			++$at;
			while ( $this->text_at( $at ) === '.' ) {
				$at += 2;
			}
			$end = $this->text_at( $at ) === '(' ? $this->end_of_call( $at ) : -1;
			if ( $end < 0 ) {
				return null;
			}
			$called = $called ?? $name->text;
			$at     = $end;
		}
		return $called;
	}

	/**
	 * The text of a piece; null behind the last.
	 */
	private function text_at( int $at ): ?string {
		return isset( $this->pieces[ $at ] ) ? $this->pieces[ $at ]->text : null;
	}

	/**
	 * Behind the parenthesis that ends a call; -1 where it does not end.
	 */
	private function end_of_call( int $start ): int {
		$depth = 0;
		$count = count( $this->pieces );
		for ( $at = $start; $at < $count; $at++ ) {
			if ( $this->pieces[ $at ]->is_sign( '(' ) ) {
				++$depth;
			} elseif ( $this->pieces[ $at ]->is_sign( ')' ) && --$depth === 0 ) {
				return $at + 1;
			}
		}
		return -1;
	}
}
