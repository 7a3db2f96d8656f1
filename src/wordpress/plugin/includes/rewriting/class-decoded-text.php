<?php
/**
 * A text as browsers read it.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * A text as browsers read it, and where its bytes are written. Not to be changed.
 */
final class Decoded_Text {
	/**
	 * A reference by number or by name.
	 */
	private const REFERENCE = '/&(?:#x[\da-f]+;?|#\d+;?|[a-z][a-z\d]*;?)/i';

	/**
	 * As browsers read it.
	 *
	 * @var string
	 */
	public string $text = '';

	/**
	 * Where references end in the text, and for each where that is written.
	 *
	 * @var array{0: list<int>, 1: list<int>}
	 */
	private array $ends = array( array(), array() );

	/**
	 * Decodes the references in the value of an attribute as it is written; every other byte stays.
	 */
	public static function of_attribute( string $written ): self {
		return new self( $written, true );
	}

	/**
	 * The same for a text between tags.
	 */
	public static function of_text( string $written ): self {
		return new self( $written, false );
	}

	/**
	 * Decodes a text.
	 */
	private function __construct( string $written, bool $is_attribute ) {
		if ( false === strpos( $written, '&' ) ) {
			$this->text = $written;
			return;
		}
		preg_match_all( self::REFERENCE, $written, $references, PREG_OFFSET_CAPTURE );
		$last = 0;
		foreach ( $references[0] as list( $reference, $at ) ) {
			$behind = $at + strlen( $reference );
			// In an attribute an ampersand may belong to a query: `&copy=1`. A number is never a name.
			$is_query = $is_attribute && '=' === ( $written[ $behind ] ?? '' ) && '#' !== $reference[1] && ';' !== $reference[ strlen( $reference ) - 1 ];
			$decoded  = $is_query ? $reference : Character_Reference::decode( $reference, $is_attribute );
			// Letters behind `&amp` may be no part of it.
			$letters     = self::common_end( $reference, $decoded );
			$this->text .= substr( $written, $last, $at - $last ) . substr( $decoded, 0, strlen( $decoded ) - $letters );
			$last        = $behind - $letters;
			if ( $letters < strlen( $reference ) ) {
				$this->ends[0][] = strlen( $this->text );
				$this->ends[1][] = $last;
			}
		}
		$this->text .= substr( $written, $last );
	}

	/**
	 * The offset in the written text of one in this text.
	 */
	public function written_at( int $offset ): int {
		$end = Sorted::last_up_to( $this->ends[0], $offset );
		return $end < 0 ? $offset : $this->ends[1][ $end ] + $offset - $this->ends[0][ $end ];
	}

	/**
	 * How many bytes two texts have in common at their ends.
	 */
	private static function common_end( string $one, string $other ): int {
		$most = min( strlen( $one ), strlen( $other ) );
		for ( $length = 0; $length < $most; $length++ ) {
			if ( $one[ strlen( $one ) - 1 - $length ] !== $other[ strlen( $other ) - 1 - $length ] ) {
				break;
			}
		}
		return $length;
	}
}
